package ke.njia.rights;

import java.util.List;

import ke.njia.advocacy.AccountabilityDesk;
import ke.njia.advocacy.AccountabilityStep;
import ke.njia.advocacy.CaseAccountability;
import ke.njia.advocacy.CaseThemeDesk;
import ke.njia.campaigns.StoryDesk;
import ke.njia.campaigns.StoryTold;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where a case was told of in public, what of the Universal Periodic Review it is counted
 * under, and how far its complaint against the police has come.
 */
@Component
class ExportedCampaigns {

	private final StoryDesk desk;

	private final CaseThemeDesk themes;

	private final AccountabilityDesk accountability;

	ExportedCampaigns(StoryDesk desk, CaseThemeDesk themes, AccountabilityDesk accountability) {
		this.desk = desk;
		this.themes = themes;
		this.accountability = accountability;
	}

	List<StoryTold> stories(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	List<ExportedWords.Code> reviewThemes(CaseFile caseFile, Actor actor) {
		return this.themes.listFor(caseFile, actor)
			.stream()
			.map((theme) -> new ExportedWords.Code(theme.code(), theme.name().en(), theme.name().sw()))
			.toList();
	}

	List<AccountabilityStep> accountability(CaseFile caseFile, Actor actor) {
		return this.accountability.find(caseFile, actor).map(CaseAccountability::steps).orElse(List.of());
	}

}
