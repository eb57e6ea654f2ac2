metadata description = 'Tells the app of each file dropped into the inbox.'

import { inbox } from '../names.bicep'

param location string
param tags object
param topicName string
param storageName string
param appName string

@description('Whether the app\'s code runs: only then does it have the key for events, and answers the check of its address.')
param appDeployed bool

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

// The blob trigger's webhook. The host makes the key when it first loads the trigger, and Azure evaluates what a resource says
// even where it is left out: so the key is asked for only when it must be there.
var hook = 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs'
var key = appDeployed ? listKeys('${app.id}/host/default', '2024-11-01').systemKeys.blobs_extension : ''

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: topicName
  location: location
  tags: tags
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = if (appDeployed) {
  parent: topic
  name: 'ingest-article'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: '${hook}?functionName=Host.Functions.IngestArticle&code=${key}'
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/${inbox}/blobs/'
      // A file is whole only after these; a large upload begins with others.
      advancedFilters: [
        {
          operatorType: 'StringIn'
          key: 'data.api'
          values: ['PutBlob', 'PutBlockList', 'CopyBlob', 'FlushWithClose']
        }
      ]
    }
    // An event that is lost after all costs minutes, not the article: SweepInbox takes the file up.
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
  }
}
