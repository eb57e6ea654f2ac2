using System.Globalization;
using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>A time of a sentence, as days where they are known, else by its parts.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Relation">How it stands to what is told.</param>
/// <param name="From">Number of its first day; 0 where not known.</param>
/// <param name="To">Number of its last day; 0 where not known.</param>
/// <param name="Weekday">1 to 7, Monday first; 0 where none is named.</param>
/// <param name="Month">1 to 12; 0 where none is named.</param>
/// <param name="Day">1 to 31; 0 where none is named.</param>
/// <param name="Year">The year; 0 where none is named.</param>
internal readonly record struct ComparableTime(
    TextSpan Span, TimeRelation Relation, int From, int To, int Weekday, int Month, int Day, int Year)
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>True where it tells when something happens, not when it was said or as of when a state is told.</summary>
    public bool IsOfEvent => Relation is TimeRelation.On or TimeRelation.By or TimeRelation.Before or TimeRelation.After;

    private bool HasDays => From > 0 && To > 0;

    public static ComparableTime Of(TimeMention time)
    {
        int weekday = 0, month = 0, day = 0, year = 0;
        foreach (var part in time.Written.ToLowerInvariant().Split((char[])[' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(part[0]))
            {
                var number = NumberOf(part);
                (day, year) = number is >= 1 and <= 31 ? (number, year) : number is >= 1000 and < 3000 ? (day, number) : (day, year);
            }
            else if (part.Length >= 3)
            {
                weekday = IsWeekday(part) ? Array.IndexOf(Weekdays, part[..3]) + 1 : weekday;
                month = IsMonth(part) ? Array.IndexOf(Months, part[..3]) + 1 : month;
            }
        }

        return new ComparableTime(
            time.Span, time.Relation, time.From?.DayNumber ?? 0, time.To?.DayNumber ?? 0, weekday, month, day, year);
    }

    private static int NumberOf(string part)
    {
        var digits = part.AsSpan(0, part.TakeWhile(char.IsAsciiDigit).Count());
        return digits.Length <= 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsWeekday(string word) => word.EndsWith("day", StringComparison.Ordinal) || word.Length <= 5;

    private static bool IsMonth(string word) => word.Length <= 4
        || word is "march" or "april" or "august" or "january" or "february" or "september" or "october" or "november" or "december";

    /// <summary>True where both cannot be the same time.</summary>
    public bool Excludes(in ComparableTime other)
    {
        if (HasDays && other.HasDays)
            return From > other.To || other.From > To;
        if (Year > 0 && other.Year > 0 && Year != other.Year)
            return true;
        if (Month > 0 && other.Month > 0)
            return Month != other.Month || (Day > 0 && other.Day > 0 && Day != other.Day);
        return Weekday > 0 && other.Weekday > 0 && Weekday != other.Weekday;
    }

    /// <summary>True where it is known to be the later one.</summary>
    public bool IsAfter(in ComparableTime other) =>
        HasDays && other.HasDays ? From > other.To : Year > 0 && other.Year > 0 && Year > other.Year;
}
