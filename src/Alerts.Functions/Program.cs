using Alerts.Delivery;
using Alerts.Delivery.Email;
using Alerts.Developments;
using Alerts.Functions.Http;
using Alerts.Functions.Pages;
using Alerts.Ingest;
using Alerts.Matching;
using Alerts.Operators;
using Alerts.Pages.Mails;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Subscriptions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

builder.Services
    .AddAlertsStorage()
    .AddIngest()
    .AddDevelopments()
    .AddSubscriptions()
    .AddMatching()
    .AddDelivery()
    .AddPoison()
    .AddOperator(mayBeOpen: AppBuild.IsLocal)
    .AddSingleton<OperatorSession>()
    .AddSingleton<IMailRenderer, AlertMailRenderer>();

await builder.Build().RunAsync();
