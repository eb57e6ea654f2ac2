using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Operators;

/// <summary>Registers the operator's gate.</summary>
public static class OperatorRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>The gate; settings are checked at start-up.</summary>
        /// <param name="mayBeOpen">See <see cref="OperatorOptionsValidator"/>.</param>
        public IServiceCollection AddOperator(bool mayBeOpen)
        {
            services.AddOptions<OperatorOptions>().BindConfiguration("Alerts:Operator").ValidateOnStart();
            services.AddSingleton<IValidateOptions<OperatorOptions>>(new OperatorOptionsValidator(mayBeOpen));
            services.AddSingleton<OperatorGate>().AddSingleton<OperatorTokens>();
            return services;
        }
    }
}
