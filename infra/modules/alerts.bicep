metadata description = 'What a person is told of: a message that failed for good, and an app that does not run.'

import { poisonQueues } from '../names.bicep'

param location string
param tags object
param insightsName string

@description('The mail address that is told; empty: the alerts are shown in the portal only.')
param address string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(address)) {
  name: 'alerts-operators'
  location: 'Global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'alerts'
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: address
        useCommonAlertSchema: true
      }
    ]
  }
}

// The storage's own metrics count all queues together, so the rule reads what the host logs when it moves a message.
resource poison 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for queue in poisonQueues: {
    name: queue
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Messages failed for good: ${queue}'
      description: 'A message failed too often and was moved to the queue ${queue}, and from there into the table Poison. It is not lost, but nobody is told of its article until it is replayed. What to do: docs/poison.md in the repository.'
      severity: 1
      enabled: true
      scopes: [insights.id]
      evaluationFrequency: 'PT15M'
      // Twice the frequency, because telemetry comes in minutes late; the mute keeps it from telling twice.
      windowSize: 'PT30M'
      muteActionsDuration: 'PT1H'
      autoMitigate: false
      criteria: {
        allOf: [
          {
            query: 'traces | where message has "Moving message to queue \'${queue}\'"'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(address) ? [] : [people.id]
      }
    }
  }
]

resource silent 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'sweep-missing'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'The app does not run'
    description: 'SweepInbox, which runs every five minutes, has not run for an hour: the app does not start or does not reach its storage. What to do: docs/deploy.md in the repository, "When it does not run".'
    severity: 1
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: 'requests | where operation_Name == "SweepInbox" and success == true'
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: empty(address) ? [] : [people.id]
    }
  }
}
