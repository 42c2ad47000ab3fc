package ke.njia.cases.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Gender;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.Need;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.SourceReliability;
import ke.njia.cases.UrgencyChange;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Institution;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.ViolationType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What was told, with its codes as the words they stand for.
 */
@Controller
@SchemaMapping(typeName = "CaseFile")
class CaseWordsController {

	private final Vocabulary vocabulary;

	private final Directory directory;

	CaseWordsController(Vocabulary vocabulary, Directory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	@SchemaMapping
	ViolationType violationType(CaseFile caseFile) {
		return this.vocabulary.violationType(caseFile.account().violationType());
	}

	@SchemaMapping
	County county(CaseFile caseFile) {
		return this.vocabulary.county(caseFile.account().county());
	}

	@SchemaMapping
	Organization lead(CaseFile caseFile) {
		return this.directory.snapshot().organization(caseFile.lead());
	}

	@SchemaMapping
	List<Language> languages(CaseFile caseFile) {
		return caseFile.account().languages().stream().map(this.vocabulary::language).toList();
	}

	@SchemaMapping
	List<Institution> perpetrators(CaseFile caseFile) {
		return caseFile.account().perpetrators().stream().map(this.vocabulary::institution).toList();
	}

	@SchemaMapping
	List<Organization> neverTell(CaseFile caseFile) {
		return caseFile.account()
			.neverTell()
			.stream()
			.map(this.directory.snapshot()::findOrganization)
			.flatMap(Optional::stream)
			.toList();
	}

	@SchemaMapping
	Instant occurredEarliest(CaseFile caseFile) {
		return caseFile.account().occurredEarliest();
	}

	@SchemaMapping
	Instant occurredLatest(CaseFile caseFile) {
		return caseFile.account().occurredLatest();
	}

	@SchemaMapping
	HarmWithin harmWithin(CaseFile caseFile) {
		return caseFile.account().harmWithin();
	}

	@SchemaMapping
	@Nullable Gender workerGender(CaseFile caseFile) {
		return caseFile.account().workerGender();
	}

	@SchemaMapping
	boolean accessible(CaseFile caseFile) {
		return caseFile.account().accessible();
	}

	@SchemaMapping
	List<SafetyConcern> safetyConcerns(CaseFile caseFile) {
		return caseFile.account().safetyConcerns();
	}

	@SchemaMapping
	IntakeChannel channel(CaseFile caseFile) {
		return caseFile.account().source().channel();
	}

	@SchemaMapping
	SourceReliability reliability(CaseFile caseFile) {
		return caseFile.account().source().reliability();
	}

	@SchemaMapping
	@Nullable UrgencyChange urgencyChange(CaseFile caseFile) {
		return caseFile.urgencyChange().orElse(null);
	}

	@SchemaMapping(typeName = "Need", field = "serviceType")
	ServiceType serviceType(Need need) {
		return this.vocabulary.serviceType(need.serviceType());
	}

}
