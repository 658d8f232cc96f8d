using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads what one typed text says about a morning. Only what stands in it: a word without a number is no rating.</summary>
internal sealed partial class CheckInParser
{
    private const decimal MostHours = 16;
    private const int MostMinutes = 240;

    /// <summary>Hours without a word of sleep: fewer are time to train; so are up to four, if it says "free" or the like.</summary>
    private const decimal ShortestNight = 2;
    private const decimal LongestSession = 4;
    private const int YoungestWriter = 8;
    private const int Adult = 18;
    private const decimal FeverCelsius = 38;
    private const decimal FeverFahrenheit = 100.4m;

    private static readonly string[] WellnessQuestions = [CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Soreness, CheckInQuestionId.Stress, CheckInQuestionId.Mood, CheckInQuestionId.Food, CheckInQuestionId.Motivation];

    /// <summary>More is better, so that a mark out of ten says on which side it stands.</summary>
    private static readonly string[] MoreIsBetter = [CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Mood, CheckInQuestionId.Food, CheckInQuestionId.Motivation];

    private readonly Utterance _text;
    private readonly Language _language;
    private readonly Scope _scope;
    private readonly bool[] _isIdiom;
    private readonly List<ItemMention> _items = [];
    private readonly List<Quantity> _quantities = [];
    private readonly HashSet<Quantity> _used = [];
    private readonly SurroundingsReader _surroundings;
    private readonly ParsedCheckIn _said = new();
    private readonly IReadOnlyList<SignSpan> _signs;

    private CheckInParser(Utterance text, Language language)
    {
        var signs = SignDetector.Find(text, language);
        (_signs, _said.Signs) = (signs.Spans, signs.Mentions);
        (_text, _language, _isIdiom) = (text, language, new bool[text.Count]);
        _scope = new Scope(text, language.Scopes);
        FindItems();
        FindQuantities();
        _surroundings = new SurroundingsReader(text, language, _items, _quantities, _isIdiom);
    }

    public static ParsedCheckIn Read(string text) => new CheckInParser(new Utterance(text, Language.English.Vocabulary), Language.English).Read();

    private ParsedCheckIn Read()
    {
        var spans = _items.Select(item => (item.From, item.To)).Concat(_signs.Where(sign => sign.IsDenied).Select(sign => (sign.From, sign.To))).ToList();
        foreach (var item in _items)
        {
            var around = _surroundings.Of(item);
            var polarity = _scope.Of(
                item.From, item.To, at => at < item.To && !item.Span.IsMatched(at),
                [.. spans.Where(span => span.To <= item.From || span.From >= item.To)]);
            if (item.Question is CheckInQuestionId.Pain)
            {
                Pain(item, around, polarity);
            }
            else if (item.Question is CheckInQuestionId.Ill)
            {
                Illness(item, around, polarity);
            }
            else if (item.Question is CheckInQuestionId.Minutes)
            {
                Busy(item, polarity);
            }
            else
            {
                Wellness(item, around, polarity);
            }
        }

        Spans();
        ShortNights();
        _said.SaysMinor = _quantities.Exists(IsAgeOfMinor);
        return _said.Settled();
    }

    private void FindItems()
    {
        for (var at = 0; at < _text.Count;)
        {
            var idiom = _language.CheckIn.Idioms.LongestAt(_text, at);
            var item = _language.CheckIn.Items.LongestAt(_text, at);
            if (idiom is { } figure && !(item?.Span.To > figure.Span.To))
            {
                Array.Fill(_isIdiom, true, at, figure.Span.To - at);
                at = figure.Span.To;
            }
            else if (item is { } named && !IsOfSeveralThings(named.Span))
            {
                // What complains of a joint may also be soreness or stiffness: "my shoulder is sore"; but a "grumpy knee" is no mood.
                var isInside = _items.Exists(other => other.Question == CheckInQuestionId.Pain && other.To >= named.Span.To
                    && (named.Meaning.Question == CheckInQuestionId.Pain || (named.Meaning.Question == CheckInQuestionId.Mood && !other.Span.IsMisspelt)));
                if (!isInside)
                {
                    _items.Add(new ItemMention(named.Meaning.Question, named.Meaning.Side, named.Span));
                }

                if (named.Meaning.Question == CheckInQuestionId.Pain)
                {
                    AddBeside(at);
                }

                at = named.Meaning.Question == CheckInQuestionId.Pain ? at + 1 : named.Span.To;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"Not sick, slept ok": with its own praise behind it, it is no more of a list that was denied.</summary>
    private bool IsClauseOfItsOwn(ItemMention item, Surroundings around) => item.Side == ItemSide.Scale
        && item.From > 0 && _text.Tokens[item.From - 1].Kind == TokenKind.Comma
        && around.IsPraised && !around.IsBlamed && _text.Is(item.To, _language.CheckIn.Praise);

    /// <summary>"Sore shin": the first word of a complaint of a joint may name another trouble by itself.</summary>
    private void AddBeside(int at) => _language.CheckIn.Items.At(_text, at, (span, meaning) =>
    {
        if (meaning.Question != CheckInQuestionId.Pain && meaning.Side == ItemSide.Trouble && span.To == at + 1)
        {
            _items.Add(new ItemMention(meaning.Question, meaning.Side, span));
        }
    });

    /// <summary>"My knee and sore legs": what stands on both sides of an "and" is not said together.</summary>
    private bool IsOfSeveralThings(Phrase.Span span) => Enumerable.Range(span.From, span.To - span.From).Any(at =>
        !span.IsMatched(at) && (_text.Is(at, _language.Scopes.Joints) || _text.Is(at, _language.Scopes.Walls) || _text.Tokens[at].Is("-")));

    private void FindQuantities()
    {
        for (var at = 0; at < _text.Count;)
        {
            if (_language.Quantities.At(_text.Tokens, at) is { } quantity)
            {
                _quantities.Add(quantity);
                at = quantity.To;
            }
            else
            {
                at++;
            }
        }
    }

    private void Wellness(ItemMention item, Surroundings around, Polarity polarity)
    {
        if (around.Number is { } number && Rates(item, around, polarity, number))
        {
            return;
        }

        var isUnreal = _scope.SentenceHas(_language.CheckIn.Unreal, item.From, item.To);
        var isLoad = item.Question == CheckInQuestionId.Stress || item.Side is ItemSide.Burden;
        polarity = polarity == Polarity.HalfDenied && IsClauseOfItsOwn(item, around) ? Polarity.Affirmed : polarity;
        var isFine = (item.Side, polarity) switch
        {
            _ when isUnreal => false,
            (_, Polarity.HalfDenied) => false,
            (ItemSide.Trouble, Polarity.Denied or Polarity.Gone) => true,
            (ItemSide.Trouble, _) => false,
            (ItemSide.Good, Polarity.Affirmed) => !around.IsBlamed && !IsCompared(item),
            (ItemSide.Good, _) => false,
            (_, Polarity.Denied or Polarity.Gone) => isLoad,
            _ when isLoad && (around.HasLots || around.HasNone) => around.HasNone && !around.HasLots,
            _ => around.IsPraised && !around.IsBlamed,
        };
        if (!isFine && (item.Side is ItemSide.Trouble or ItemSide.Burden || around.IsBlamed || polarity != Polarity.Affirmed))
        {
            _said.Trouble(item.Question, _text.Typed(item.From, item.To));
        }

        if (isFine)
        {
            _said.Praise(item.Question, _text.Typed(item.From, item.To));
        }

        if (isFine && item.Question == CheckInQuestionId.Movement && item.Side != ItemSide.Trouble)
        {
            _said.Values[CheckInQuestionId.Movement] = "normal";
        }

        _said.Add(item.Question, isFine);
    }
}
