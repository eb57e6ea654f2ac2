namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary>A pair that a model learns from.</summary>
/// <param name="Measures">What the product reads of it (<see cref="PairFeatures"/>).</param>
/// <param name="Label">Number of its label.</param>
/// <param name="Possible">Of each label: whether pairs of its set can have it.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record LearntPair(double[] Measures, int Label, bool[] Possible, double Weight);
