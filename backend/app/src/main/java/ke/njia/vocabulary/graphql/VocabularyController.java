package ke.njia.vocabulary.graphql;

import java.util.List;

import ke.njia.kernel.FromMemory;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Institution;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.ViolationType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@FromMemory
@Controller
class VocabularyController {

	private final Vocabulary vocabulary;

	VocabularyController(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<County> counties() {
		return this.vocabulary.counties();
	}

	@QueryMapping
	@Nullable County county(@Argument int code) {
		return this.vocabulary.findCounty(code).orElse(null);
	}

	@QueryMapping
	List<ServiceType> serviceTypes() {
		return this.vocabulary.serviceTypes();
	}

	@QueryMapping
	List<ViolationType> violationTypes() {
		return this.vocabulary.violationTypes();
	}

	@QueryMapping
	List<Language> languages() {
		return this.vocabulary.languages();
	}

	@QueryMapping
	List<Institution> institutions() {
		return this.vocabulary.institutions();
	}

	@SchemaMapping
	List<County> neighbours(County county) {
		return county.neighbourCodes().stream().map(this.vocabulary::county).toList();
	}

}
