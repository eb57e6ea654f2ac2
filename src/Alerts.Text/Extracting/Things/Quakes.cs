using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds the quake that a magnitude belongs to.</summary>
internal static class Quakes
{
    /// <summary>The quake behind the magnitude, or before it; none where the sentence names none.</summary>
    public static CountedThing Of(SentenceWords words, Qualified qualified)
    {
        for (var i = qualified.Last + 1; i <= qualified.Last + 4; i++)
        {
            if (IsQuake(words[i]))
                return MeasuredThing.Named(words, i, i);
        }

        // "another quake, with a magnitude of 5.6"
        for (var i = qualified.First - 1; i >= qualified.First - 10 && words[i].Form != "."; i--)
        {
            if (IsQuake(words[i]))
                return MeasuredThing.Named(words, i, i) with { End = qualified.Last + 1 };
        }

        return CountedThing.None(qualified.Last + 1);
    }

    private static bool IsQuake(SentenceWord word) => word.Lemma is "earthquake" or "quake" or "tremor" or "aftershock" or "temblor";
}
