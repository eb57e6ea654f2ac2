namespace Alerts.Text.Extracting.Numbers;

/// <summary>Steps of a scale: they tell which one, not how many.</summary>
internal static class Grades
{
    /// <summary>"set its alert level at five", "Six is the highest level": a step of a scale, and nothing behind it is counted.</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        if (number.Value is < 1 or > 12 || number.High != number.Value || words[number.Last + 1] is { IsWord: true, IsFunctionWord: false })
            return words[number.Last + 1].Form is "sigma";
        if (words[number.First - 1].Form is "to" or "at" or "of" or "from"
            && Enumerable.Range(number.First - 10, 10).Any(i => words[i].Form is "level" or "phase" or "alert" && words[i + 1].Form != "of"))
            return true;
        return number.First == 0 && words[number.Last + 1].Form is "is" or "was"
            && words.Any(number.Last + 2, 3, static word => word.Form is "level" or "phase" or "stage");
    }
}
