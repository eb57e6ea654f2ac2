using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alerts.Storage.Log;

namespace Alerts.LogWriter;

/// <summary>Takes in the lines of a log, and notes where a line was written by somebody who did not know all lines before it.</summary>
public sealed class ChainView : ILogView<ChainLine>
{
    /// <summary>The items, in the order of their lines.</summary>
    public List<string> Items { get; private set; } = [];

    /// <summary>The position of each item's line.</summary>
    public Dictionary<string, long> Positions { get; private set; } = [];

    /// <summary>Hash over all lines so far.</summary>
    public string Chain { get; private set; } = "";

    /// <summary>What is wrong with the lines; empty where all is well.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The next line for an item; null where it has one.</summary>
    public ChainLine? Decide(string item) => Positions.ContainsKey(item) ? null : Next(item);

    /// <summary>The next line for an item, whether or not it has one.</summary>
    public ChainLine Next(string item) => new(item, Items.Count, Chain);

    public Action Apply(long position, ChainLine line)
    {
        var (chain, faults) = (Chain, Faults.Count);
        if (line.Before != Items.Count || line.Chain != Chain)
            Faults.Add($"{line.Item} was decided after {line.Before} lines, and stands after {Items.Count}.");
        if (!Positions.TryAdd(line.Item, position))
            Faults.Add($"{line.Item} has two lines.");
        Items.Add(line.Item);
        Chain = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Chain + line.Item)));
        return () =>
        {
            Chain = chain;
            Faults.RemoveRange(faults, Faults.Count - faults);
            Items.RemoveAt(Items.Count - 1);
            if (Positions[line.Item] == position)
                Positions.Remove(line.Item);
        };
    }

    public BinaryData Save() =>
        BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(new ChainState(Items, Positions, Chain), ChainJson.Default.ChainState));

    public void Restore(BinaryData? saved)
    {
        var state = saved is null ? new ChainState([], [], "") : JsonSerializer.Deserialize(saved, ChainJson.Default.ChainState)!;
        (Items, Positions, Chain) = (state.Items, state.Positions, state.Chain);
        Faults.Clear();
    }
}

/// <summary>A <see cref="ChainView"/> as a snapshot keeps it.</summary>
public sealed record ChainState(List<string> Items, Dictionary<string, long> Positions, string Chain);
