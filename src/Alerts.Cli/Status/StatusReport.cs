using Alerts.Storage;

namespace Alerts.Cli.Status;

/// <summary>How an installation does.</summary>
/// <param name="Healthy">True where the app answers (as far as its address is known), and nothing was given up.</param>
/// <param name="App">Where the app answers; null where its address is not known here.</param>
/// <param name="Inbox">Files that wait.</param>
/// <param name="Queues">Messages that wait, in the order of the flow.</param>
/// <param name="Due">Messages that wait for their time: retries, and what another worker may be sending.</param>
/// <param name="Held">Editions under embargo.</param>
/// <param name="Unfinished">Editions that were claimed longer ago than the sweep waits, and not passed on.</param>
/// <param name="Stories">How many stories there are.</param>
/// <param name="Rejected">How many files could not be read.</param>
internal sealed record StatusReport(
    bool Healthy, AppStatus? App, InboxStatus Inbox, IReadOnlyList<QueueLength> Queues, int Due, int Held, int Unfinished, int Stories, int Rejected);

/// <summary>Whether the app answers.</summary>
/// <param name="Url">Where.</param>
/// <param name="Answers">True where it does and reaches its storage.</param>
internal sealed record AppStatus(Uri Url, bool Answers);

/// <summary>What waits in the inbox.</summary>
/// <param name="Waiting">How many files.</param>
/// <param name="Oldest">When the first of them was dropped, UTC; null where none waits.</param>
/// <param name="GivenUp">Files that failed so often that only the sweep takes them up again.</param>
internal sealed record InboxStatus(int Waiting, DateTimeOffset? Oldest, int GivenUp);
