namespace Alerts.Stories;

/// <summary>A story was written by others again and again; the message will be tried again.</summary>
public sealed class StoryBusyException : Exception
{
    /// <summary>Names the story.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="attempts">How often it was tried.</param>
    public StoryBusyException(string storyId, int attempts)
        : base($"Story {storyId} was changed by other workers during {attempts} attempts; the message is tried again.")
    {
    }

    /// <summary>For tools that need it.</summary>
    public StoryBusyException()
    {
    }

    /// <summary>For tools that need it.</summary>
    /// <param name="message">The message.</param>
    public StoryBusyException(string message)
        : base(message)
    {
    }

    /// <summary>For tools that need it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public StoryBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
