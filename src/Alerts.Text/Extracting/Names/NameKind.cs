namespace Alerts.Text.Extracting.Names;

/// <summary>What a name is the name of, as far as the text tells.</summary>
public enum NameKind
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: a ministry, a firm, a party, an army.</summary>
    Organisation,

    /// <summary>A place: a country, a town, a river.</summary>
    Place,
}
