using Alerts.Stories.Figures;
using Alerts.Text.Extracting;

namespace Alerts.Developments.Statements;

/// <summary>Tells two figures apart that count alike but are about different matters: "six cases" here and "eight cases" there.</summary>
internal static class MatterRule
{
    // Share of what is said, numbers apart, that makes two sentences one matter without a name in common.
    private const double SameMatter = 0.4;
    private const double SameMatterOfHolder = 0.25;

    /// <summary>True where the sentence of a figure is about another matter than the one that gave a known figure.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="figure">Its figure.</param>
    /// <param name="known">The known figure.</param>
    /// <param name="words">Words of the sentence that gave it; null where not known.</param>
    public static bool IsOther(SentenceCore sentence, Figure figure, Figure known, IReadOnlySet<uint>? words)
    {
        if (words is null || figure.Value == known.Value || figure.Owners.Count > 0)
            return false;
        var scene = sentence.Scene;
        var isOwn = Holders.AreSame(figure, known);
        // A holder goes on about the same, naming the place now and then.
        var shared = sentence.Coverage(isOwn ? sentence.SaidWithoutNames : sentence.SaidWithoutFigures, words);
        // Of things to which nothing happens a name in common tells little: whoever is named has many.
        if ((figure.Event is not null && scene.Any(words.Contains)) || shared >= (isOwn ? SameMatterOfHolder : SameMatter))
            return false;
        // What befell people or things is told without a place by those who told the place before; a bare number of things is not.
        return figure.Event is null || (scene.Count > 0 && !isOwn);
    }
}
