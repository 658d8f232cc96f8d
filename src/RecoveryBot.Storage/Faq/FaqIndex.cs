using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Faq;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Storage.Faq;

/// <summary>
/// Full-text search over the questions, in SQLite's memory. Each way to ask a question is a text of its own, so that the
/// nearest way of asking finds it, however many others there are.
/// </summary>
public sealed class FaqIndex : IFaqIndex, IDisposable
{
    private const int MostFound = 3;

    /// <summary>A word that nobody used when the questions were written says something, but nobody knows what.</summary>
    private const double WeightOfUnknown = 0.5;

    private readonly Lock _oneAtATime = new();
    private readonly Dictionary<string, Term> _terms = [];

    /// <summary>By the whole of what was typed: whoever asks in our own words, or reads them off a button, means that question.</summary>
    private readonly Dictionary<string, int> _exact = [];
    private readonly IReadOnlyList<string> _ids;
    private readonly IReadOnlyList<IReadOnlyList<string>> _neverWith;
    private readonly IReadOnlyList<int> _questionOf;
    private readonly IReadOnlyList<IndexedPhrasing> _texts;
    private readonly TermDictionary _termDictionary;
    private readonly SqliteConnection _connection;

    public FaqIndex(IReadOnlyList<FaqEntry> questions)
    {
        _ids = [.. questions.Select(question => question.Id)];
        _neverWith = [.. questions.Select(question => question.NeverWith)];
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        _connection.Execute("CREATE VIRTUAL TABLE texts USING fts5(words, tokenize = 'porter unicode61')");
        var texts = questions.SelectMany((question, place) => question.Phrasings.Prepend(question.Question)
            .Select(text => (Question: place, Words: QuestionTerms.Of(text)))).ToList();
        _connection.Execute(
            "INSERT INTO texts (rowid, words) VALUES (@Id, @Words)",
            texts.Select((text, id) => new { Id = id, Words = string.Join(' ', text.Words) }));
        foreach (var (place, question) in questions.Index())
        {
            foreach (var text in question.Phrasings.Prepend(question.Label).Prepend(question.Question))
            {
                _exact.TryAdd(QuestionTerms.Fold(text), place);
            }
        }

        _termDictionary = new TermDictionary(texts.SelectMany(text => text.Words));
        _questionOf = [.. texts.Select(text => text.Question)];
        _texts = texts.ConvertAll(text => new IndexedPhrasing(text.Question, text.Words.Distinct().Sum(word => TermOf(word).Weight)));
    }

    public IReadOnlyList<FaqMatch> Find(string words)
    {
        lock (_oneAtATime)
        {
            var folded = QuestionTerms.Fold(words);
            var ranked = Ranking.Of([.. QuestionTerms.Of(words).Select(Said).OfType<Term>()], _texts)
                .Where(one => !_neverWith[one.Question].Any(phrase => $" {folded} ".Contains($" {phrase} ", StringComparison.Ordinal)))
                .ToList();
            if (_exact.TryGetValue(folded, out var meant))
            {
                return [.. Ranking.WithRivals(ranked).Select(one => one.Question).Where(one => one != meant).Take(MostFound - 1).Prepend(meant)
                    .Select((question, place) => new FaqMatch(_ids[question], Fits: place == 0))];
            }

            var fits = Ranking.Fits(ranked);
            return [.. (fits ? Ranking.WithRivals(ranked) : ranked).Take(MostFound)
                .Select((found, place) => new FaqMatch(_ids[found.Question], Fits: fits && place == 0))];
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>A word as it was meant. Null for one that says nothing.</summary>
    private Term? Said(string word)
    {
        var term = TermOf(word);
        if (term.Texts.Count > 0)
        {
            return term;
        }

        return QuestionTerms.IsNearlyEmpty(word) ? null
            : _termDictionary.Nearest(word) is { Count: > 0 } near ? Term.Guessed([.. near.Select(TermOf)])
            : term;
    }

    private Term TermOf(string word)
    {
        if (!_terms.TryGetValue(word, out var term))
        {
            // Only letters and digits are left of what was typed; in quotes even "NOT" and "NEAR" are words.
            var texts = _connection.Query<long>("SELECT rowid FROM texts WHERE texts MATCH @Word", new { Word = $"\"{word}\"" })
                .Select(id => (int)id).ToHashSet();
            var questions = texts.Select(text => _questionOf[text]).Distinct().Count();
            var weight = Math.Log((_ids.Count + 1) / (questions + 0.5)) * (questions == 0 ? WeightOfUnknown : 1);
            term = new Term(texts, weight, Certainty: 1);
            if (texts.Count > 0)
            {
                // Of words that are not known there is no end.
                _terms[word] = term;
            }
        }

        return term;
    }
}
