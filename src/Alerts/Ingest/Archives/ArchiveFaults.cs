namespace Alerts.Ingest.Archives;

/// <summary>Why an archive is refused as a whole; each names the member and says what to do.</summary>
internal static class ArchiveFaults
{
    public static InputError TooLarge(int most) => new(
        "archive.size.too_large", "$", $"The archive has more than {most} bytes, the most that are read.",
        "Split it, or raise Alerts:Ingest:Archives:MaxUnpackedBytes.");

    public static InputError Broken(string cause) => new(
        "archive.file.broken", "$", $"The archive cannot be read: {cause}", "Pack it again as a plain zip file.");

    public static InputError Empty() => new(
        "archive.members.none", "$", "The archive holds no files.", "Pack the articles themselves, or drop them one by one.");

    public static InputError TooMany(int count, int most) => new(
        "archive.members.too_many", "$", $"The archive holds {count} files; the most is {most}.",
        "Split it, or raise Alerts:Ingest:Archives:MaxMembers.");

    public static InputError TooMuch(string member, int most) => new(
        "archive.unpacked.too_large", member, $"Up to {Quoted(member)} the archive unpacks to more than {most} bytes.",
        "Split it, or raise Alerts:Ingest:Archives:MaxUnpackedBytes.");

    public static InputError TooDense(string member, int ratio) => new(
        "archive.ratio.too_high", member, $"Up to {Quoted(member)} the archive unpacks to more than {ratio} times its size.",
        "Drop the files unpacked, or raise Alerts:Ingest:Archives:MaxRatio.");

    public static InputError Path(string member, string cause) => new(
        "archive.member.path", member, $"The name of {Quoted(member)} {cause}.",
        "Rename the file and pack the archive again, with paths below the archive's own folder.");

    public static InputError Duplicate(string member) => new(
        "archive.member.duplicate", member, $"Two files of the archive are named {Quoted(member)}.", "Pack it again with each name once.");

    public static InputError Encrypted(string member) => new(
        "archive.member.encrypted", member, $"{Quoted(member)} is encrypted.", "Pack the archive again without a password.");

    public static InputError Damaged(string member, string cause) => new(
        "archive.member.broken", member, $"{Quoted(member)} cannot be unpacked: {cause}", "Pack the archive again as a plain zip file.");

    public static InputError Nested(string member) => new(
        "archive.member.archive", member, $"{Quoted(member)} is itself a zip archive.", "Unpack it and pack its files, or drop it by itself.");

    private static string Quoted(string member) => $"\"{member}\"";
}
