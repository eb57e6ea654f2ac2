metadata description = 'The vault of the few secrets that no identity can replace.'

import { secrets } from '../names.bicep'

param location string
param name string
param tags object

@description('The key of all ids of people, 32 bytes in base64; needed at the first deployment only.')
@secure()
param identityKey string

@description('The key with which the operator calls the app, at least 32 characters. Empty: the one that is there stays.')
@secure()
param operatorKey string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    // Whoever loses the identity key loses every subscriber: nobody may delete it for good before 90 days have passed.
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

// Written once: another key would make strangers of all subscribers. A later deployment leaves it alone, whatever it is given.
@onlyIfNotExists()
resource identitySecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(identityKey)) {
  parent: vault
  name: secrets.identityKey
  properties: {
    contentType: '32 bytes in base64; never changed'
    value: identityKey
  }
}

resource operatorSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(operatorKey)) {
  parent: vault
  name: secrets.operatorKey
  properties: {
    contentType: 'at least 32 characters'
    value: operatorKey
  }
}

output name string = vault.name
