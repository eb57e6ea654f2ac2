using System.CommandLine;
using Alerts.Evaluation;
using Alerts.Evaluation.Measuring;
using Alerts.Evaluation.Running;

var root = EvaluateCommand.Create();
root.Add(MeasureCommand.Create());
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UserException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
catch (OperationCanceledException)
{
    return 1;
}
