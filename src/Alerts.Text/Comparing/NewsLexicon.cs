using System.Collections.Frozen;

namespace Alerts.Text.Comparing;

/// <summary>Words of news, and phrases of the page around it.</summary>
internal static class NewsLexicon
{
    // Lemmas: harm and help, force and law, offices, politics and business.
    private static readonly FrozenSet<string> News =
        """
        kill die injure wound miss arrest rescue evacuate evacuation hospital collapse crash explode explosion bomb blast attack shoot
        fire flood storm sink hit destroy damage victim casualty survivor toll body displace homeless strand trap search recover fatal
        suspect hostage capture release free seize detain charge custody police army military troop soldier gunman militant emergency
        investigate investigation cause identify confirm warn order declare condemn protest clash demonstrator rioter
        official authority government minister president spokesman
        elect vote resign appoint sack succeed veto treaty sanction ceasefire summit
        court judge trial verdict sentence convict acquit sue appeal jail fine
        merge acquire takeover bid bankrupt recall layoff strike profit loss
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Furniture =
    [
        "click", "subscribe", "newsletter", "sign up", "log in", "copyright", "all rights reserved", "follow us", "share this", "facebook",
        "twitter", "email", "cookie", "advertis", "comment", "read more", "related stor", "related article", "photo:", "gallery", "video",
        "watch:", "sponsored", "terms of", "privacy", "rss", "©", "|", "»", "homepage", "newsroom", "bookmark", "print this", "tweet", "blog",
        "via @", "posted",
    ];

    /// <summary>True for a word that news is told with.</summary>
    public static bool IsNews(string lemma) => News.Contains(lemma);

    /// <summary>Number of different phrases of page furniture in a text.</summary>
    public static int CountFurniture(string text) => Furniture.Count(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
