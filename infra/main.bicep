metadata description = 'One installation of Alerts: a resource group with everything in it. The map is in README.md.'

targetScope = 'subscription'

@description('Name of the installation; part of the resource group\'s name.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Where it runs; the region must offer Flex Consumption.')
@minLength(1)
param location string

@description('Whether the app\'s code is there already. The first deployment is made without it, the second one, after the code, with it.')
param appDeployed bool = false

@description('The key of all ids of people, 32 bytes in base64. Needed at the first deployment; later ones neither need nor change it.')
@secure()
param identityKey string = ''

@description('The key with which the operator calls the app, 32 characters or more. Needed at first; a later one replaces it.')
@secure()
param operatorKey string = ''

@description('The address that links in alerts begin with; ends with a slash. Empty: the app\'s own address.')
param publicUrl string = ''

@description('The domain in message ids and list ids. Empty: the app\'s own.')
param mailDomain string = ''

@description('The sender of mails. Empty: alerts@ and the mail domain.')
param mailFrom string = ''

@description('The mail address that is told when a message failed for good or the app does not run. Empty: nobody.')
param operatorAddress string = ''

@description('Object id of a person or group that drops files and looks after failed messages. Empty: nobody.')
param operatorId string = ''

@allowed(['User', 'Group', 'ServicePrincipal'])
param operatorType string = 'User'

@description('Replication of the storage account. ZRS survives the loss of a data centre; a region without zones offers LRS only.')
@allowed(['Standard_ZRS', 'Standard_LRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Most instances that run at once.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory of an instance. The indexes of open stories and subscriptions must fit.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

var token = uniqueString(subscription().id, environmentName, location)
var appName = 'func-alerts-${token}'
var appHost = '${appName}.azurewebsites.net'
var domain = empty(mailDomain) ? appHost : mailDomain
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    location: location
    name: 'id-alerts-${token}'
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    location: location
    name: 'stalerts${token}'
    sku: storageSku
    tags: tags
  }
}

module vault 'modules/keyVault.bicep' = {
  scope: group
  params: {
    identityKey: identityKey
    location: location
    name: 'kv-${token}'
    operatorKey: operatorKey
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    insightsName: 'appi-alerts-${token}'
    location: location
    tags: tags
    workspaceName: 'log-alerts-${token}'
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    appPrincipalId: identity.outputs.principalId
    insightsName: monitoring.outputs.insightsName
    operatorId: operatorId
    operatorType: operatorType
    storageName: storage.outputs.name
    vaultName: vault.outputs.name
  }
}

module app 'modules/functionApp.bicep' = {
  scope: group
  params: {
    identityClientId: identity.outputs.clientId
    identityId: identity.outputs.id
    insightsConnectionString: monitoring.outputs.connectionString
    instanceMemoryMB: instanceMemoryMB
    location: location
    mailDomain: domain
    mailFrom: empty(mailFrom) ? 'alerts@${domain}' : mailFrom
    maximumInstances: maximumInstances
    name: appName
    packageUri: storage.outputs.packageUri
    planName: 'plan-alerts-${token}'
    publicUrl: empty(publicUrl) ? 'https://${appHost}/' : publicUrl
    storageName: storage.outputs.name
    tags: tags
    vaultName: vault.outputs.name
  }
  // It reads its settings and its package with the identity.
  dependsOn: [roles]
}

module events 'modules/eventgrid.bicep' = {
  scope: group
  params: {
    appDeployed: appDeployed
    appName: app.outputs.name
    location: location
    storageName: storage.outputs.name
    tags: tags
    topicName: 'evgt-alerts-${token}'
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    address: operatorAddress
    insightsName: monitoring.outputs.insightsName
    location: location
    tags: tags
  }
}

// azd keeps these for later steps.
output AZURE_RESOURCE_GROUP string = group.name
output ALERTS_APP string = app.outputs.name
output ALERTS_APP_URL string = 'https://${appHost}/'
output ALERTS_STORAGE string = storage.outputs.name
output ALERTS_VAULT string = vault.outputs.name
