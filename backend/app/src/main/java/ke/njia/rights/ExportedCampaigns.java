package ke.njia.rights;

import java.util.List;

import ke.njia.advocacy.CaseThemeDesk;
import ke.njia.campaigns.StoryDesk;
import ke.njia.campaigns.StoryTold;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where a case was told of in public, and what of the Universal Periodic Review it is
 * counted under.
 */
@Component
class ExportedCampaigns {

	private final StoryDesk desk;

	private final CaseThemeDesk themes;

	ExportedCampaigns(StoryDesk desk, CaseThemeDesk themes) {
		this.desk = desk;
		this.themes = themes;
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

}
