package ke.njia.consent.graphql;

import java.util.List;

import ke.njia.consent.DisclosedCase;
import ke.njia.consent.DisclosedNeed;
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
 * What was disclosed, with its codes as the words they stand for.
 */
@Controller
@SchemaMapping(typeName = "DisclosedCase")
class DisclosedCaseController {

	private final Vocabulary vocabulary;

	DisclosedCaseController(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@SchemaMapping
	@Nullable County county(DisclosedCase disclosed) {
		Integer code = disclosed.county();
		return (code != null) ? this.vocabulary.county(code) : null;
	}

	@SchemaMapping
	@Nullable ViolationType violationType(DisclosedCase disclosed) {
		String code = disclosed.violationType();
		return (code != null) ? this.vocabulary.violationType(code) : null;
	}

	@SchemaMapping
	@Nullable List<Language> languages(DisclosedCase disclosed) {
		List<String> codes = disclosed.languages();
		return (codes != null) ? codes.stream().map(this.vocabulary::language).toList() : null;
	}

	@SchemaMapping
	@Nullable List<Institution> perpetrators(DisclosedCase disclosed) {
		List<String> codes = disclosed.perpetrators();
		return (codes != null) ? codes.stream().map(this.vocabulary::institution).toList() : null;
	}

	@SchemaMapping(typeName = "DisclosedNeed", field = "serviceType")
	ServiceType serviceType(DisclosedNeed need) {
		return this.vocabulary.serviceType(need.serviceType());
	}

}
