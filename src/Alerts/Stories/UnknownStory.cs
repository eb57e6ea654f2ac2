namespace Alerts.Stories;

/// <summary>The refusal of a story that is named but not there.</summary>
public static class UnknownStory
{
    /// <summary>Its code.</summary>
    public const string Code = "story.id.unknown";

    /// <summary>The refusal.</summary>
    /// <param name="id">What was given for an id.</param>
    /// <param name="field">Where it was given.</param>
    public static InputError Of(string id, string field) =>
        new(Code, field, $"There is no story {id}.", "See the stories with: ./alerts stories");
}
