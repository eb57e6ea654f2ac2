using Alerts.Articles;

namespace Alerts.Subscriptions.Matches;

/// <summary>
/// Who is to be told of an edition; written once, also when nobody is. Where there are many, the edition's own document, the manifest,
/// only names the pages that hold them: what it does not name was left by a worker that came to no end, and does not count.
/// </summary>
/// <param name="ArticleId">Lower-case hex id of the article.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Position">Position of the log <c>subscriptions</c> that was looked at.</param>
/// <param name="Recipients">Who is told what, sorted by recipient id.</param>
public sealed record MatchPage(string ArticleId, int Edition, long Position, IReadOnlyList<MatchedRecipient> Recipients)
{
    /// <summary>Version of this form; raised when a field changes meaning.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The pages that hold the recipients, in their order; null where <see cref="Recipients"/> has all of them.</summary>
    public IReadOnlyList<MatchPart>? Pages { get; init; }

    /// <summary>A page as a manifest names it.</summary>
    /// <param name="name">Its own name.</param>
    public MatchPart AsPart(string name) => new(
        name, Recipients.Count(r => r.Channel == SubscriptionLine.Email), Recipients.Count(r => r.Channel == SubscriptionLine.Webhook));

    /// <summary>The parts of this manifest; one that holds all recipients itself is its only part.</summary>
    /// <param name="name">Its own name.</param>
    public IReadOnlyList<MatchPart> Parts(string name) => Pages ?? [AsPart(name)];
}

/// <summary>A page that a manifest names.</summary>
/// <param name="Name">Name of its blob in the matches container.</param>
/// <param name="Mails">How many mail addresses stand on it.</param>
/// <param name="Webhooks">How many webhook endpoints.</param>
public sealed record MatchPart(string Name, int Mails, int Webhooks);

/// <summary>A recipient with what is to be told.</summary>
/// <param name="RecipientId">The address or endpoint.</param>
/// <param name="SubscriberId">Whose it is.</param>
/// <param name="Channel">How it is told.</param>
/// <param name="Developments">Ids of the developments to show, the most important first.</param>
/// <param name="More">Number of new sentences that are not shown (first article of a story).</param>
/// <param name="Topics">The topics that were found.</param>
public sealed record MatchedRecipient(
    string RecipientId, string SubscriberId, string Channel, IReadOnlyList<string> Developments, int More, IReadOnlyList<MatchedTopic> Topics)
{
    /// <summary>The editions whose alerts to this recipient are corrected by this one; null where it corrects none. An alert on one of
    /// them that still waits is not sent any more, and the recipient is told of what is left of it here.</summary>
    public IReadOnlyList<EditionId>? Corrects { get; init; }

    /// <summary>What is left to tell where only some of the topics still run.</summary>
    /// <param name="running">The topics that run; some of <see cref="Topics"/>.</param>
    public MatchedRecipient For(IReadOnlyList<MatchedTopic> running)
    {
        var asked = Developments.Where(id => running.Any(topic => topic.Developments is null || topic.Developments.Contains(id))).ToList();
        // An opening shows few sentences, perhaps none of this topic's own: the story itself is still asked for.
        return this with { Topics = running, Developments = asked.Count > 0 ? asked : Developments };
    }
}

/// <summary>A topic that was found.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Topic">The topic as written.</param>
/// <param name="Where">Where it was found, for people.</param>
public sealed record MatchedTopic(string SubscriptionId, string Topic, string Where)
{
    /// <summary>Ids of the developments that this topic asked for; null on pages written before this was noted.</summary>
    public IReadOnlyList<string>? Developments { get; init; }
}
