using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace RecoveryBot.Storage;

/// <summary>
/// One SQL statement, prepared once and run many times on its connection. Dapper would prepare it anew each time, which
/// costs more than running it; it reads the lists, where that does not count.
/// </summary>
/// <remarks>Closing the connection frees it.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "A connection disposes its commands when it is closed.")]
internal sealed class Statement
{
    private readonly SqliteCommand _command;

    /// <param name="sql">With parameters $1, $2, … in this order.</param>
    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var number = 1; number <= parameters; number++)
        {
            _command.Parameters.Add(new SqliteParameter($"${number}", null));
        }
    }

    /// <summary>How many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null if there is none.</summary>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>The first row, read by <paramref name="read"/>; default if there is none.</summary>
    public T? First<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = _command.ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>Every row, read by <paramref name="read"/>. For columns whose type depends on their row, which Dapper cannot map.</summary>
    public List<T> All<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = _command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            _command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }
    }
}
