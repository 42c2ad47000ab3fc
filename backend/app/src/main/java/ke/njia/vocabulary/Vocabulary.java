package ke.njia.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The words in force, read from the graph once: {@code find} may find nothing,
 * {@code get} must. Lists keep a stable order: counties by code, the rest as the
 * reference files have them, which puts what is asked for most first.
 */
@Component
public class Vocabulary {

	private final Map<Integer, County> counties;

	private final Map<String, ServiceType> serviceTypes;

	private final Map<String, ViolationType> violationTypes;

	private final Map<String, Language> languages;

	private final Map<String, Institution> institutions;

	private final List<County> countyList;

	private final List<ServiceType> serviceTypeList;

	private final List<ViolationType> violationTypeList;

	private final List<Language> languageList;

	private final List<Institution> institutionList;

	Vocabulary(VocabularyStore store, ReferenceLoad load) {
		ReferenceFile counties = ReferenceFile.of("vocabulary/counties.csv");
		load.once("vocabulary", files(counties), (digest) -> {
			store.storeCounties(counties);
			List.of(Terms.values()).forEach(store::storeTerms);
		});
		this.countyList = store.listCounties();
		this.serviceTypeList = store.listTerms(Terms.SERVICE_TYPES, Vocabulary::readServiceType);
		this.violationTypeList = store.listTerms(Terms.VIOLATION_TYPES, Vocabulary::readViolationType);
		this.languageList = store.listTerms(Terms.LANGUAGES,
				(term) -> new Language(term.get("code").asString(), VocabularyStore.name(term)));
		this.institutionList = store.listTerms(Terms.INSTITUTIONS,
				(term) -> new Institution(term.get("code").asString(), VocabularyStore.name(term)));
		this.counties = byKey(this.countyList, County::code);
		this.serviceTypes = byKey(this.serviceTypeList, ServiceType::code);
		this.violationTypes = byKey(this.violationTypeList, ViolationType::code);
		this.languages = byKey(this.languageList, Language::code);
		this.institutions = byKey(this.institutionList, Institution::code);
	}

	public List<County> counties() {
		return this.countyList;
	}

	public List<ServiceType> serviceTypes() {
		return this.serviceTypeList;
	}

	public List<ViolationType> violationTypes() {
		return this.violationTypeList;
	}

	public List<Language> languages() {
		return this.languageList;
	}

	public List<Institution> institutions() {
		return this.institutionList;
	}

	public Optional<County> findCounty(int code) {
		return Optional.ofNullable(this.counties.get(code));
	}

	public Optional<ServiceType> findServiceType(String code) {
		return Optional.ofNullable(this.serviceTypes.get(code));
	}

	public Optional<ViolationType> findViolationType(String code) {
		return Optional.ofNullable(this.violationTypes.get(code));
	}

	public Optional<Language> findLanguage(String code) {
		return Optional.ofNullable(this.languages.get(code));
	}

	public Optional<Institution> findInstitution(String code) {
		return Optional.ofNullable(this.institutions.get(code));
	}

	public County county(int code) {
		return required(this.counties.get(code), "County", code);
	}

	public ServiceType serviceType(String code) {
		return required(this.serviceTypes.get(code), "ServiceType", code);
	}

	public ViolationType violationType(String code) {
		return required(this.violationTypes.get(code), "ViolationType", code);
	}

	public Language language(String code) {
		return required(this.languages.get(code), "Language", code);
	}

	public Institution institution(String code) {
		return required(this.institutions.get(code), "Institution", code);
	}

	private static List<ReferenceFile> files(ReferenceFile counties) {
		return Stream.concat(Stream.of(counties), Arrays.stream(Terms.values()).map(Terms::file)).toList();
	}

	private static ServiceType readServiceType(Value term) {
		return new ServiceType(term.get("code").asString(), VocabularyStore.name(term),
				term.get("sensitive").asBoolean(), textOrNull(term.get("open_eligibility")));
	}

	private static ViolationType readViolationType(Value term) {
		return new ViolationType(term.get("code").asString(), VocabularyStore.name(term),
				textOrNull(term.get("huridocs")));
	}

	private static @Nullable String textOrNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
		return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
	}

	private static <T> T required(@Nullable T value, String type, Object code) {
		if (value == null) {
			throw new NoSuchElementException("""
					%s (%s) is not in the vocabulary.
					Maybe a newer version of the portal stored it.""".formatted(type, code));
		}
		return value;
	}

}
