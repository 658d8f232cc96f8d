using System.Text;
using RecoveryBot.Storage.Rows;

namespace RecoveryBot.Storage.Tests.Rows;

public sealed class DecryptedRowCacheTests
{
    private readonly DecryptedRowCache<string> _rows = new(atMost: 3);
    private readonly List<string> _openedAnew = [];

    [Fact]
    public void A_row_is_opened_once()
    {
        Assert.Equal("sore", Say("sore"));
        Assert.Equal("sore", Say("sore"));
        Assert.Equal(["sore"], _openedAnew);
    }

    [Fact]
    public void Rows_that_end_alike_are_told_apart()
    {
        Say("one row");
        Assert.Equal("two row", Say("two row"));
    }

    [Fact]
    public void A_row_that_is_asked_for_again_and_again_stays_open()
    {
        for (var number = 0; number < 20; number++)
        {
            Say("mine");
            Say($"somebody's {number}");
        }

        Assert.Single(_openedAnew, "mine");
    }

    [Fact]
    public void No_more_than_two_generations_are_held()
    {
        string[] all = ["a", "b", "c", "d", "e", "f", "g"];
        foreach (var row in all)
        {
            Say(row);
        }

        _openedAnew.Clear();
        foreach (var row in all.Reverse())
        {
            Say(row);
        }

        Assert.Contains("a", _openedAnew);
        Assert.DoesNotContain("g", _openedAnew);
    }

    [Fact]
    public void What_is_let_go_is_opened_anew()
    {
        Say("sore");
        _rows.LetGo();
        Say("sore");
        Assert.Equal(["sore", "sore"], _openedAnew);
    }

    private string Say(string row) => _rows.Decrypt(Encoding.UTF8.GetBytes(row), bytes =>
    {
        var words = Encoding.UTF8.GetString(bytes);
        _openedAnew.Add(words);
        return words;
    });
}
