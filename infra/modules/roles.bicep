metadata description = 'Who may do what, all of it in one place.'

import { inbox } from '../names.bicep'

param storageName string
param vaultName string
param insightsName string

@description('The app\'s identity.')
param appPrincipalId string

@description('A person or group that drops files and looks after failed messages; empty: nobody.')
param operatorId string

@allowed(['User', 'Group', 'ServicePrincipal'])
param operatorType string

// The account as a whole: the host keeps its leases and receipts in containers and queues that it makes itself, and it needs
// the owner's role on blobs by its documentation. There is no other app in this account.
var appRoles = [
  'Storage Blob Data Owner'
  'Storage Queue Data Contributor'
  'Storage Table Data Contributor'
]

// Reads everything, and may put a failed message back; drops files into the inbox only.
var operatorRoles = empty(operatorId)
  ? []
  : [
      'Storage Blob Data Reader'
      'Storage Queue Data Contributor'
      'Storage Table Data Reader'
    ]

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource articles 'containers' existing = {
      name: inbox
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vaultName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource appOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appRoles: {
    scope: storage
    name: guid(storage.id, appPrincipalId, role)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: roleDefinitions(role).id
    }
  }
]

resource appOnVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, appPrincipalId, 'Key Vault Secrets User')
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: roleDefinitions('Key Vault Secrets User').id
  }
}

resource appOnInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, appPrincipalId, 'Monitoring Metrics Publisher')
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: roleDefinitions('Monitoring Metrics Publisher').id
  }
}

resource operatorOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in operatorRoles: {
    scope: storage
    name: guid(storage.id, operatorId, role)
    properties: {
      principalId: operatorId
      principalType: operatorType
      roleDefinitionId: roleDefinitions(role).id
    }
  }
]

resource operatorOnInbox 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorId)) {
  scope: storage::blobs::articles
  name: guid(storage::blobs::articles.id, operatorId, 'Storage Blob Data Contributor')
  properties: {
    principalId: operatorId
    principalType: operatorType
    roleDefinitionId: roleDefinitions('Storage Blob Data Contributor').id
  }
}
