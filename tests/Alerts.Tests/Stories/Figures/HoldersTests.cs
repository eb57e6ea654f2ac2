using Alerts.Stories.Figures;

namespace Alerts.Tests.Stories.Figures;

public sealed class HoldersTests
{
    [Theory]
    [InlineData("Foro Penal", "Foro Penal")]
    [InlineData("Delcy Rodriguez", "Rodriguez")]
    [InlineData("Rodríguez", "Delcy Rodriguez")]
    [InlineData("The Red Cross", "Red Cross")]
    [InlineData("FORO PENAL", "Foro Penal")]
    public void One_holder_may_be_named_in_several_ways(string one, string other)
    {
        Assert.True(Holders.AreSame(one, other));
        Assert.True(Holders.AreSame(other, one));
    }

    [Theory]
    [InlineData("Delcy Rodriguez", "Jorge Rodriguez")]
    [InlineData("Delcy Rodriguez", "Delcy")]
    [InlineData("Foro Penal", "Rodriguez")]
    [InlineData("Foro Penal", "")]
    [InlineData("the", "of")]
    [InlineData("Foro Penal", null)]
    [InlineData(null, null)]
    public void Others_are_not_the_same(string? one, string? other)
    {
        Assert.False(Holders.AreSame(one, other));
        Assert.False(Holders.AreSame(other, one));
    }
}
