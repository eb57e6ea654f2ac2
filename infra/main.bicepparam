// Everything comes from the environment: azd fills it, and so can a shell (docs/deploy.md).
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param appDeployed = bool(readEnvironmentVariable('ALERTS_APP_DEPLOYED', 'false'))
param identityKey = readEnvironmentVariable('ALERTS_IDENTITY_KEY', '')
param operatorKey = readEnvironmentVariable('ALERTS_OPERATOR_KEY', '')
param publicUrl = readEnvironmentVariable('ALERTS_PUBLIC_URL', '')
param mailDomain = readEnvironmentVariable('ALERTS_MAIL_DOMAIN', '')
param mailFrom = readEnvironmentVariable('ALERTS_MAIL_FROM', '')
param operatorAddress = readEnvironmentVariable('ALERTS_OPERATOR_ADDRESS', '')
param operatorId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param operatorType = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')
