using System.IO.Compression;
using Alerts.Ingest.Archives;
using Alerts.TestSupport;

namespace Alerts.Tests.Ingest.Archives;

public sealed class ArchiveTests
{
    private static readonly (string, string) Good = ("noon.txt", "Noon came.");

    [Fact]
    public void The_files_of_an_archive_are_unpacked_with_their_paths()
    {
        using var archive = Archive.Open(
            "a.zip", new MemoryStream(Zip.Of(Good, ("desk/dusk.txt", "Dusk came."))), new ArchiveOptions(), CancellationToken.None).Value!;
        Assert.Equal([("noon.txt", "Noon came."), ("desk/dusk.txt", "Dusk came.")],
            archive.Members.Select(member => (member.Path, member.Read().ToString())));
    }

    [Fact]
    public void Folders_and_what_a_Mac_adds_are_no_files()
    {
        using var archive = Archive.Open(
            "a.zip", new MemoryStream(Zip.Of(("desk/", ""), Good, ("__MACOSX/._noon.txt", "x"), ("desk/.DS_Store", "x"))),
            new ArchiveOptions(), CancellationToken.None).Value!;
        Assert.Equal(["noon.txt"], archive.Members.Select(member => member.Path));
    }

    [Fact]
    public void The_paths_of_Windows_are_paths() => Assert.Null(Refusal(Zip.Of(("desk\\noon.txt", "Noon came."))));

    [Theory]
    [InlineData("/etc/noon.txt")]
    [InlineData("\\\\host\\noon.txt")]
    [InlineData("C:\\noon.txt")]
    [InlineData("../noon.txt")]
    [InlineData("desk/../../noon.txt")]
    [InlineData("desk\\..\\noon.txt")]
    [InlineData("desk//noon.txt")]
    [InlineData("./noon.txt")]
    [InlineData("no\u0007on.txt")]
    public void A_path_that_leads_elsewhere_is_refused(string path) => Refused("archive.member.path", path.Replace('\\', '/'), Zip.Of(Good, (path, "x")));

    [Fact]
    public void A_path_that_no_blob_can_have_is_refused()
    {
        var longest = new string('a', 1_024 - "a.zip/".Length);
        Assert.Null(Refusal(Zip.Of((longest, "Noon came."))));
        Refused("archive.member.path", longest + "b", Zip.Of((longest + "b", "Noon came.")));
        var deep = string.Concat(Enumerable.Repeat("a/", 253)) + "a";
        Refused("archive.member.path", deep, Zip.Of((deep, "Noon came.")));
        Assert.Null(Refusal(Zip.Of((deep[2..], "Noon came."))));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused() => Refused("archive.member.duplicate", "noon.txt", Zip.Of(Good, Good));

    [Fact]
    public void Two_spellings_of_one_path_are_one_name() =>
        Refused("archive.member.duplicate", "desk/noon.txt", Zip.Of(("desk/noon.txt", "a"), ("desk\\noon.txt", "b")));

    [Fact]
    public void An_encrypted_file_is_refused() => Refused("archive.member.encrypted", "noon.txt", Zip.Encrypted(Zip.Of(Good)));

    [Fact]
    public void A_file_whose_bytes_changed_is_refused() => Refused("archive.member.broken", "dusk.txt", Zip.Replace(
        Zip.Of(CompressionLevel.NoCompression, ("noon.txt", "Noon came."u8.ToArray()), ("dusk.txt", "Dusk came."u8.ToArray())),
        "Dusk came.", "Dusk cane."));

    [Fact]
    public void An_archive_in_an_archive_is_refused() => Refused("archive.member.archive", "inner.txt",
        Zip.Of(CompressionLevel.Optimal, ("noon.txt", "Noon came."u8.ToArray()), ("inner.txt", Zip.Of(Good))));

    [Fact]
    public void An_archive_without_files_is_refused()
    {
        Refused("archive.members.none", "$", Zip.Of());
        Refused("archive.members.none", "$", Zip.Of(("desk/", "")));
    }

    [Fact]
    public void Half_an_archive_is_refused()
    {
        var whole = Zip.Of(Good, ("dusk.txt", "Dusk came."));
        Refused("archive.file.broken", "$", whole[..(whole.Length / 2)]);
    }

    [Fact]
    public void Too_many_files_are_refused()
    {
        var limits = new ArchiveOptions { MaxMembers = 2 };
        Assert.Null(Refusal(Zip.Of(Good, ("2", "x"), ("desk/", "")), limits));
        Refused("archive.members.too_many", "$", Zip.Of(Good, ("2", "x"), ("3", "x")), limits);
    }

    [Fact]
    public void More_than_the_limit_is_refused_where_it_is_passed()
    {
        var limits = new ArchiveOptions { MaxUnpackedBytes = 1_000, MaxRatio = 1_000 };
        Assert.Null(Refusal(Zip.Of(("1", new string('a', 500)), ("2", new string('b', 500))), limits));
        Refused("archive.unpacked.too_large", "2", Zip.Of(("1", new string('a', 500)), ("2", new string('b', 501))), limits);
    }

    [Fact]
    public void A_bomb_is_refused_by_what_it_unpacks_to_not_by_what_it_says()
    {
        var bomb = Zip.Of(CompressionLevel.SmallestSize, ("noon.txt", "Noon came."u8.ToArray()), ("bomb.txt", new byte[10_000_000]));
        Refused("archive.ratio.too_high", "bomb.txt", bomb);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0x20)]
    [InlineData(0xFF)]
    public void A_change_of_any_byte_leaves_the_texts_whole_or_is_refused(byte change)
    {
        var whole = Zip.Of(Good, ("dusk.txt", "Dusk came over the harbour."));
        Assert.All(Enumerable.Range(0, whole.Length), at =>
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= change;
            var opened = Archive.Open("a.zip", new MemoryStream(bytes), new ArchiveOptions(), CancellationToken.None);
            using var archive = opened.Value;
            if (opened.IsValid)
                Assert.All(archive!.Members, m => Assert.Contains(m.Read().ToString(), (string[])["Noon came.", "Dusk came over the harbour."]));
            else
                Assert.NotEqual("", opened.Error.Remedy);
        });
    }

    private static void Refused(string code, string field, byte[] archive, ArchiveOptions? limits = null)
    {
        var error = Refusal(archive, limits);
        Assert.Equal(code, error?.Code);
        Assert.Equal(field, error?.Field);
        Assert.NotEqual("", error?.Remedy);
        if (field != "$")
            Assert.Contains(field, error!.Reason, StringComparison.Ordinal);
    }

    private static InputError? Refusal(byte[] bytes, ArchiveOptions? limits = null)
    {
        var opened = Archive.Open("a.zip", new MemoryStream(bytes), limits ?? new ArchiveOptions(), CancellationToken.None);
        using var archive = opened.Value;
        return opened.Error;
    }
}
