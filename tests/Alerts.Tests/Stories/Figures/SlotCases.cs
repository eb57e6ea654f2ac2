namespace Alerts.Tests.Stories.Figures;

/// <summary>The cases of <see cref="SlotCaseTests"/>: meaning, the sentence before, the sentence now.</summary>
internal static class SlotCases
{
    public const string All =
        """
        Known | The harbour office said 24 sailors were rescued. | The harbour office said 24 sailors were rescued.
        Known | The harbour office said 24 sailors were rescued. | Twenty-four sailors were rescued, the harbour office said.
        Known | The harbour office said 24 sailors were rescued. | More than 20 sailors were rescued.
        Known | The harbour office said 24 sailors were rescued. | At least 20 sailors were rescued, the harbour office said.
        Known | The harbour office said 24 sailors were rescued. | About 25 sailors were rescued.
        Known | The harbour office said 24 sailors were rescued. | Dozens of sailors were rescued.
        Known | Seventeen reporters were freed. | 17 journalists were freed.
        Known | The mine operator said 12 miners died. | Twelve miners were killed.
        Known | The clinic treated 31 patients, a nurse said. | The clinic treated 31 patients.
        Known | Police arrested 80 protesters, the ministry said. | The ministry said 80 demonstrators had been arrested.
        Known | The council said 97 people were infected. | Nearly 100 people have been infected.
        Known | The council said 97 people were infected. | Almost 100 people caught the fever.
        Known | The council said 97 people were infected. | The council stands by 97 cases.
        Known | The council said 97 people were infected. | There are 97 cases of fever, the council said.
        Update | The council said 97 people were infected. | There are 120 cases of fever, the council said.
        Known | Orvell said 406 prisoners had been released. | Orvell insists on 406.
        Known | Orvell said 406 prisoners had been released. | More than 400 prisoners were let go, Orvell said.
        Known | Orvell said 406 prisoners had been released. | The office of Orvell said 406 prisoners had been released.
        Known | Orvell said 406 prisoners had been released. | The state radio repeated that 406 prisoners had been released.
        Known | The firm offered $2.5 billion. | The firm had offered $2.5 billion.
        Known | Inflation rose to 7 percent. | Inflation stood at 7 percent.
        Known | Rovers beat Albion 2-1 in the final. | Albion lost 1-2 to Rovers in the final.
        Known | Rovers beat Albion 2-1 in the final. | Rovers won the final 2-1 against Albion.
        Known | The ferry carried about 140 people on board. | There were 140 people aboard, the owner said.
        Known | The army said 50 soldiers were wounded. | Some 50 soldiers were wounded.
        Known | The army said 50 soldiers were wounded. | Fifty troops were injured.
        Known | The police said 14 people had been killed. | Fourteen were killed, the police said.
        Update | The harbour office said 24 sailors were rescued. | The harbour office said 31 sailors were rescued.
        Update | The harbour office said 24 sailors were rescued. | The harbour office of Lund said 31 sailors were rescued.
        Update | Three people died. | Five people died.
        Update | Three people died. | Seven have died.
        Update | The fire brigade counted 30 operations. | The fire brigade of Carrow counted 85 operations.
        Update | Dozens of sailors were rescued. | 41 sailors were rescued, the coast guard said.
        Update | The coast guard said 31 passengers had died. | The coast guard raised the number of dead passengers to 36.
        Update | The coast guard said 31 passengers had died. | The coast guard on Wednesday raised the number of dead passengers of the ferry to 36.
        Update | Foro said around 180 prisoners were released. | Foro said it had verified 210 releases of prisoners, up from about 180.
        Update | The electoral office put turnout at 31 percent. | Turnout had reached 52 percent, the electoral office said.
        Update | The Green Party has 41 percent, the commission said. | The Green Party has 43 percent, the commission said.
        Update | Rovers lead Albion 1-0 in the final. | Albion beat Rovers 2-1 in the final.
        Update | Orbis offered $3.4 billion for Tellura. | Orbis raised its offer for Tellura to $3.9 billion.
        Update | The ministry said 97 people were infected. | The ministry said 142 people had been infected.
        Update | Three of them have died. | Five have died.
        Update | The court fined the firm 5 million euros. | The court fined the firm 3 million euros.
        Update | Police arrested 12 people. | Police arrested 20 people.
        Update | The union said 300 workers were on strike. | The union said 450 workers were on strike.
        Update | Inflation rose to 7 percent. | Inflation rose to 8 percent.
        Update | Unemployment stood at 5.1 percent. | Unemployment stood at 4.9 percent.
        Update | At least 20 people were killed, the ministry said. | The ministry said 34 people were killed.
        Update | The storm destroyed 40 houses. | The storm destroyed 65 houses.
        Update | The agency said 200 people were evacuated. | The agency said 900 people were evacuated.
        Conflict | The coast guard said 31 passengers had died. | The hospital said 36 passengers had died.
        Conflict | The coast guard said 31 passengers had died. | The hospital said it had received the bodies of 36 passengers.
        Conflict | Foro said around 180 prisoners were released. | Orvell said 406 prisoners had been released.
        Conflict | Orvell said 406 prisoners had been released. | Foro reports around 180 freed individuals.
        Conflict | The ministry said 97 people were infected. | The health board said 130 people had been infected.
        Conflict | The organisers gave the attendance at the match as 51,200. | Police spoke of 47,000 people in the stadium.
        Conflict | The commission said the Red Union had won 39 percent. | Tomas Verhey said the Red Union had won 44 percent.
        Conflict | The firm planned to cut 400 jobs, a manager said. | The union said the firm planned to cut 900 jobs.
        Conflict | The army said 12 rebels were killed. | The rebels said four rebels were killed.
        Conflict | The police said 80 protesters were arrested. | The lawyers said 140 protesters were arrested.
        Conflict | The company said 15 workers were injured. | The union said 22 workers were injured.
        Conflict | The ministry said 40 houses were destroyed. | The mayor said 75 houses were destroyed.
        Confirmation | Orvell said 406 prisoners had been released. | The UN rights office verified 406 releases of prisoners.
        Confirmation | The ministry said 142 people were infected. | The Pasteur laboratory confirmed 142 infections.
        Confirmation | The commission said the Green Party has 43 percent. | International observers said their count gave the Green Party 43 percent.
        Confirmation | The army said 12 rebels were killed. | The Red Cross said 12 rebels were killed.
        Confirmation | The police said 80 protesters were arrested. | The lawyers said 80 protesters were arrested.
        Confirmation | The union said 300 workers were on strike. | The firm said 300 workers were on strike.
        Confirmation | The mayor said 75 houses were destroyed. | The ministry said 75 houses were destroyed.
        Confirmation | The company said 15 workers were injured. | The hospital said 15 workers were injured.
        Correction | The ministry said 142 people were infected. | The ministry lowered its count of infected people to 137 people.
        Correction | The coast guard said 36 passengers had died. | The coast guard said 34 passengers had died.
        Correction | The police said 80 protesters were arrested. | The police said 74 protesters were arrested.
        Correction | Foro said 210 prisoners were released. | Foro said 205 prisoners were released.
        Correction | The harbour office said 24 sailors were rescued. | The harbour office said 22 sailors were rescued.
        Stale | Foro said 210 prisoners were released. | As of Monday Foro had verified 120 releases of prisoners.
        Stale | The ministry said 142 people were infected. | As of Monday 97 people had been infected, the ministry said.
        Stale | The coast guard said 36 passengers had died. | As of Sunday 14 passengers had died, the coast guard said.
        Stale | The union said 450 workers were on strike. | As of Monday 300 workers were on strike, the union said.
        Lower | The harbour office said 24 sailors were rescued. | Nine sailors were rescued.
        Lower | The coast guard said 36 passengers had died. | Some 14 passengers died.
        Lower | 210 prisoners were released. | 120 prisoners were released.
        Other | The harbour office said 24 sailors were rescued. | The harbour office said 24 sailors were injured.
        Other | The harbour office said 24 sailors were rescued. | The harbour office said nine sailors were missing.
        Other | The harbour office said 24 sailors were rescued. | The harbour office has 24 boats.
        Other | Foro said 210 prisoners were released. | Foro said 24 of the 210 prisoners were released on bail.
        Other | Orvell said 406 prisoners had been released. | Orvell must free 300 prisoners, the opposition said.
        Other | Orvell said 406 prisoners had been released. | Machado demanded that Orvell free 300 more prisoners.
        Other | Orvell said 406 prisoners had been released. | Orvell said another 12 prisoners had been released.
        Other | Orvell said 406 prisoners had been released. | In 2019 Orvell released 90 prisoners.
        Other | Orvell said 406 prisoners had been released. | Orvell said 17 journalists had been released.
        Other | The electoral office put turnout at 31 percent. | The electoral office said 31,000 people had voted.
        Other | Police arrested 12 people. | Police arrested 12 percent of the protesters.
        Other | The Green Party has 41 percent, the commission said. | The Red Union has 38 percent, the commission said.
        Other | The Green Party has 41 percent, the commission said. | With 20 percent of the votes counted, the race is open.
        Other | The firm offered $2.5 billion. | The firm offered 2.5 billion euros.
        Other | The firm offered $2.5 billion. | The firm made a profit of $2.5 billion.
        Other | About 140 people were on board. | The ferry was licensed for 95 people.
        Other | The stadium holds 54,000 people. | Police spoke of 47,000 people in the stadium.
        Other | About 140 people were on board. | Police spoke of 140 people in the stadium.
        Other | The storm destroyed 40 houses. | The storm destroyed 40 boats.
        Other | Carrow has 40 cases of fever. | Lund has 90 cases of fever.
        Other | Officials counted 40 deaths in Guinea. | Officials counted 55 deaths in Liberia.
        Other | Guinea has reported 398 cases. | Liberia has reported 1,082 cases.
        Other | Guinean officials said 40 people had died. | Liberian officials said 55 people had died.
        Other | The fever has killed 40 people in Guinea. | The fever has killed 410 people worldwide.
        Other | The fever has killed 40 people in Guinea. | The fever has killed 410 people in 12 countries.
        Other | The fever has killed 40 people in Carrow. | The fever has killed 55 people in Carrow and Lund.
        Update | The fever has killed 40 people in Guinea. | The fever has killed 55 people in Guinea.
        Update | Guinea has reported 40 deaths. | The death toll in Guinea rose to 55.
        Update | The fever has killed 410 people worldwide. | The fever has killed 455 people around the world.
        Update | The fever has killed 40 people in Carrow. | The fever has killed 55 people.
        Update | US officials said 40 people had died. | The fever has killed 55 people in the United States.
        Update | Three of the wounded were treated in Lund, and 20 people were injured in Carrow. | In Carrow 24 people were injured.
        Known | The fever has infected 1,082 people in Liberia. | The fever has infected 1,082 people in Carrow.
        Other | Some 40 people died in Guinea, and 50 died in Liberia. | The fever has killed 90 people.
        Other | The ministry said 97 people were infected. | The ministry said 40 people had been infected in the past week.
        Other | The ministry said 97 people were infected. | The ministry said 40 people were infected on Monday alone.
        Other | The ministry said 97 people were infected. | The ministry said 40 people were infected every day.
        Other | The ministry said 40 people died in the past week. | The ministry said 52 people died in the past week.
        Other | The ministry said 97 people were infected. | Since 2003 the ministry said 420 people have been infected.
        Other | The quake killed 39 people. | It was the worst quake since 1976, when 23,000 people were killed.
        Other | The crash killed 49 people. | The crash of two trains five months ago killed 11 people.
        Other | The crash wounded 29 people. | Five of the wounded are in a serious condition.
        Other | The council said 40 people were infected. | Of 203 people tested in Lund, 146 were infected.
        Other | The ministry said 97 people were infected. | The ministry said 12 new cases of fever had been found.
        Other | The ministry counted 20 deaths. | The ministry counted 149 suspected deaths.
        Other | The ministry counted 20 deaths. | The ministry is investigating 149 deaths.
        Other | The ministry said 20 people had died. | The ministry previously said 45 people had died.
        Other | The ministry counted 19 deaths. | The ministry revised the death toll down from 176 to 101.
        Other | Inflation rose to 7 percent. | Inflation rose to 18 percent.
        Other | The council said 40 people had died. | Of 203 deaths, doctors said, 146 people died at home.
        Other | The fever killed one in 20 patients. | The fever killed 31 patients.
        Other | The fever killed 20 people. | The fever killed 400 people.
        Other | The fever has been found in 17 countries, the ministry said. | The fever has been found in 15 countries, the institute said.
        Other | About 30 people were shot. | Four people were shot, the police said.
        Update | The fever has been found in 17 countries. | The fever has been found in 22 countries.
        None | The storm reached winds of 140 kilometres an hour. | The storm moved 140 kilometres inland.
        Other | The court sentenced him to six years in prison. | The trial lasted six weeks.
        Other | Rovers lead Albion 1-0 in the final. | Harbour lead Carrow 1-0 in the final.
        Other | Inflation rose to 7 percent. | Unemployment rose to 7 percent.
        Other | The union said 300 workers were on strike. | The union said 300 workers were laid off.
        Other | The police said 14 people had been killed. | The police said 14 people had been arrested.
        Other | The ministry said 97 people were infected. | The ministry said 20,000 doses had arrived.
        Other | Three children died. | Three soldiers were injured.
        None | Orvell said 406 prisoners had been released. | The talks begin at 7 pm on March 9.
        None | Orvell said 406 prisoners had been released. | Ann Lee, 52, has led the office since 2019.
        None | An engineer said he had warned them three times. | Her client received one written warning, not three.
        """;
}
