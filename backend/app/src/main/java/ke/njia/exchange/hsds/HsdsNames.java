package ke.njia.exchange.hsds;

import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.vocabulary.County;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;

/**
 * Names of codes, for readers who do not have our vocabulary.
 *
 * @param types English name of each kind of help
 * @param counties name of each county
 */
record HsdsNames(Map<String, String> types, Map<Integer, String> counties) {

	static HsdsNames of(Vocabulary vocabulary) {
		return new HsdsNames(
				vocabulary.serviceTypes()
					.stream()
					.collect(Collectors.toMap(ServiceType::code, (type) -> type.name().en())),
				vocabulary.counties().stream().collect(Collectors.toMap(County::code, County::name)));
	}

	String type(String code) {
		return this.types.getOrDefault(code, code);
	}

	String county(int code) {
		return this.counties.getOrDefault(code, Integer.toString(code));
	}

}
