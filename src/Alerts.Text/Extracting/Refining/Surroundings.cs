using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Refining;

/// <summary>Tells where people are counted to whom nothing happens: on board, at a game, or those for whom there is room.</summary>
internal static class Surroundings
{
    /// <summary>"capacity", "aboard", "attend"; null where none of them is told.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">A count without an event.</param>
    /// <param name="at">Index of its first word.</param>
    public static string? EventOf(SentenceWords words, Figure figure, int at)
    {
        if (figure.Thing is { } thing && !Persons.IsGeneral(thing) && thing is not ("passenger" or "fan" or "spectator" or "visitor"))
            return null;
        if (figure.Thing is not null && IsRoom(words, at))
            return "capacity";
        var end = Clauses.End(words, at);
        for (var i = at; i < end; i++)
        {
            if (words[i].Form == "aboard" || (words[i].Form == "on" && words[i + 1].Form == "board"))
                return "aboard";
        }

        for (var i = Clauses.Start(words, at); i < end; i++)
        {
            if (words[i].Form is "crowd" or "crowds" || words[i].Lemma is "attendance" or "attend" or "stadium" or "arena" or "spectator")
                return "attend";
        }

        return null;
    }

    /// <summary>"holds 54,000 people", "licensed for 95 people", "room for 80".</summary>
    private static bool IsRoom(SentenceWords words, int at) =>
        words[at - 1].Form is "holds" or "seats" or "accommodates"
        || (words[at - 1].Form is "hold" or "seat" or "carry" or "accommodate" && words[at - 2].Form is "can" or "could" or "may" or "to")
        || (words[at - 1].Form == "for" && words[at - 2].Lemma is "license" or "licensed" or "certify" or "design" or "build" or "room"
            or "space" or "approve")
        || (words[at - 1].Form == "of" && words[at - 2].Lemma == "capacity");
}
