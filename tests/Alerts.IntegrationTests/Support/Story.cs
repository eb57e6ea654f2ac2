namespace Alerts.IntegrationTests;

/// <summary>A short story in three articles: two numbers that differ, the same again elsewhere, a later number.</summary>
internal static class Story
{
    public const string Opening =
        """
        Ferry sinks off Port Amara

        A ferry with hundreds of passengers sank off Port Amara in Lunavia on Tuesday. The coast guard said 41 passengers had been rescued, while the relief group Sea Watchers reports around 25 rescued passengers.
        The transport minister, Ada Bergholt, promised an inquiry into the age of the vessel.
        """;

    public const string Later =
        """
        More survivors of the ferry disaster

        Sea Watchers said on Thursday it had now counted 33 rescued passengers of the ferry that sank off Port Amara in Lunavia, up from around 25.
        """;

    public const string Unrelated =
        """
        Chess champion retires

        The world chess champion Timo Arendal said he would retire after the summer tournament in Oskabad.
        """;

    public const string Strike =
        """
        Dockers strike in Velmouth

        Around 600 dockers in the harbour of Velmouth stopped work on Monday over night shifts. Their union said the strike would last a week.
        """;
}
