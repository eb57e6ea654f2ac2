using System.Text.Json.Serialization;

namespace Alerts.Stories.Statements;

/// <summary>What of a statement may change later, or be confirmed.</summary>
/// <param name="Stage">How far what it tells of has come.</param>
public sealed record StatementTraits(StatementStage Stage)
{
    /// <summary>Hash of the verb of what is planned, put off or not yet so ("meet"); null where nothing is.</summary>
    public uint? Act { get; init; }

    /// <summary>Hashes of the name that a pronoun at its head stands for; null where it has none.</summary>
    [JsonConverter(typeof(PackedNumbersConverter<uint>))]
    public IReadOnlyList<uint>? Actor { get; init; }

    /// <summary>Who says it, as written; null where nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>True where the speaker only claims it, or is not named by name; otherwise null.</summary>
    public bool? IsClaim { get; init; }

    /// <summary>Hash of the word that it denies, of its family ("did not sell": "sell"); null where it states what is so.</summary>
    public uint? Denied { get; init; }

    /// <summary>Hashes of the function words in it that have an opposite ("before", "all"); null where it has none.</summary>
    [JsonConverter(typeof(PackedNumbersConverter<uint>))]
    public IReadOnlyList<uint>? Sides { get; init; }

    /// <summary>True where what was planned has happened or was called off, or what was claimed was confirmed; otherwise null.</summary>
    public bool? IsSettled { get; init; }
}

/// <summary>How far what a statement tells of has come.</summary>
public enum StatementStage
{
    /// <summary>It is so, or has happened.</summary>
    Done,

    /// <summary>It is to happen.</summary>
    Planned,

    /// <summary>It is put off, called off or withdrawn.</summary>
    Off,

    /// <summary>It is in doubt.</summary>
    Doubtful,

    /// <summary>Somebody says no to it.</summary>
    Refused,

    /// <summary>Somebody says yes to it.</summary>
    Accepted,

    /// <summary>It is demanded, possible, asked or denied.</summary>
    Open,

    /// <summary>It is not so, or not yet.</summary>
    Undone,
}
