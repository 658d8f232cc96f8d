using System.Reflection;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Tests;

/// <summary>Stands for a unit of work and each of its parts, and calls out after every call.</summary>
public class Stepwise : DispatchProxy
{
    private object? _part;
    private Action? _step;

    public static IUnitOfWork Of(IUnitOfWork whole, Action step) => (IUnitOfWork)Of(typeof(IUnitOfWork), whole, step);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var result = targetMethod!.Invoke(_part, BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
        if (result is not null && targetMethod.ReturnType is { IsInterface: true } part && part.Namespace == typeof(IUnitOfWork).Namespace)
        {
            return Of(part, result, _step!);
        }

        _step!();
        return result;
    }

    private static object Of(Type kind, object part, Action step)
    {
        var standing = (Stepwise)Create(kind, typeof(Stepwise));
        (standing._part, standing._step) = (part, step);
        return standing;
    }
}
