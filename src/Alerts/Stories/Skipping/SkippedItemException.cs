using Alerts.Articles;

namespace Alerts.Stories.Skipping;

/// <summary>
/// An item could not be compared with its story, and the story goes on without it. Its message fails until the queue gives it up,
/// so that it waits for a person; a replay tries the item again.
/// </summary>
public sealed class SkippedItemException : Exception
{
    /// <summary>Names the item.</summary>
    /// <param name="item">The item.</param>
    public SkippedItemException(ItemId item)
        : base($"Item {item} could not be compared with its story and was skipped. Mend the cause that the log tells, then replay its message.")
    {
    }

    /// <summary>For tools that need it.</summary>
    public SkippedItemException()
    {
    }

    /// <summary>For tools that need it.</summary>
    /// <param name="message">The message.</param>
    public SkippedItemException(string message)
        : base(message)
    {
    }

    /// <summary>For tools that need it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public SkippedItemException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
