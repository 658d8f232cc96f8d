using System.Reflection;
using RecoveryBot.Worker.Composition;

namespace RecoveryBot.Worker.Tests.Composition;

/// <summary>A record shows all its properties; one that gives another of the same record would be shown without end.</summary>
public sealed class RecordTests
{
    [Fact]
    public void No_record_has_a_property_that_makes_another_of_it() => Assert.Empty(Records()
        .SelectMany(record => record.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => !property.CanWrite && property.GetIndexParameters().Length == 0 && property.PropertyType.IsAssignableFrom(record)
                && property.PropertyType != typeof(object))
            .Select(property => $"{record.FullName}.{property.Name}")));

    private static IEnumerable<Type> Records()
    {
        var worker = typeof(CompositionRoot).Assembly;
        return worker.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("RecoveryBot.", StringComparison.Ordinal))
            .Select(Assembly.Load).Append(worker)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.GetMethod("<Clone>$") is not null);
    }
}
