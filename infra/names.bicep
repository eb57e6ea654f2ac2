// The names of the storage account's parts, one list per kind. They are those of src/Alerts/Storage; a test compares them.

@description('The container that files are dropped into; the blob trigger listens to it.')
@export()
var inbox = 'articles'

@description('The blob containers.')
@export()
var containers = [
  inbox
  'raw'
  'rejected'
  'ingested'
  'log'
  'decisions'
  'stories'
  'matches'
  'outbox'
]

@description('The queues; each has a poison twin, to which the host moves messages that fail again and again.')
@export()
var queues = [
  'embargo-ended'
  'article-ingested'
  'developments-found'
  'email-requested'
  'email-pages'
  'webhook-due'
]

@description('The poison twins, and the queue to which the host moves files that the blob trigger fails on.')
@export()
var poisonQueues = concat(map(queues, queue => '${queue}-poison'), ['webjobs-blobtrigger-poison'])

@description('The tables.')
@export()
var tables = [
  'Articles'
  'Due'
  'Endpoints'
  'Ledger'
  'Limits'
  'Poison'
  'Subscribers'
  'Subscriptions'
]

@description('The container of the app\'s package; only the deployment writes it.')
@export()
var packages = 'app-package'

@description('The secrets in the vault: the key of all ids of people, and the operator\'s key.')
@export()
var secrets = {
  identityKey: 'identity-key'
  operatorKey: 'operator-key'
}
