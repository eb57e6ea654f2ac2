metadata description = 'The app on a Flex Consumption plan: it costs nothing while nothing happens.'

import { secrets } from '../names.bicep'

param location string
param name string
param planName string
param tags object
param identityId string
param identityClientId string
param storageName string

@description('Address of the container that holds the app\'s package.')
param packageUri string

param vaultName string
param insightsConnectionString string

@description('The address that links in alerts begin with; ends with a slash.')
param publicUrl string

param mailDomain string
param mailFrom string

param maximumInstances int
param instanceMemoryMB int

var settings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  AzureWebJobsDisableHomepage: 'true'
  // An alert reads the traces (modules/alerts.bicep): none of them may be left out by sampling.
  AzureFunctionsJobHost__logging__applicationInsights__samplingSettings__excludedTypes: 'Request;Exception;Trace'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  Alerts__Identity__Key: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets.identityKey})'
  Alerts__Operator__Key: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets.operatorKey})'
  Alerts__PublicUrl: publicUrl
  Alerts__Mail__Domain: mailDomain
  Alerts__Mail__From: mailFrom
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  // azd finds the app of its service by this tag.
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageUri
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: instanceMemoryMB
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      appSettings: [for setting in items(settings): { name: setting.key, value: setting.value }]
    }
  }
}

// No passwords for uploads: deployments come with the identity of who deploys.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

output name string = app.name
