namespace Alerts.Text.Comparing.Pairs.Reading;

/// <content>Who acts, and on whose behalf.</content>
internal static partial class Synonyms
{
    private const string People =
        """
        person individual people human citizen resident
        man guy gentleman male
        woman lady female
        child kid youngster
        boy lad
        baby infant
        police policeman officer cop constable
        soldier troop serviceman trooper
        gunman shooter assailant attacker
        militant insurgent rebel guerrilla fighter
        protester demonstrator
        lawmaker legislator parliamentarian congressman
        company firm corporation business
        attorney lawyer
        doctor physician medic
        leader chief head boss
        employee worker staff staffer
        customer client
        candidate contender nominee
        government administration
        minister secretary
        official functionary
        nation country
        victim casualty
        hostage captive
        prisoner detainee inmate
        judge magistrate
        scientist researcher
        expert specialist analyst
        journalist reporter correspondent
        author writer
        actor performer
        team squad
        coach trainer manager
        fan supporter
        army military
        parliament legislature
        chairman chair
        spokesman spokeswoman spokesperson
        """;
}
