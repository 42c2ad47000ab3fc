package ke.njia.evidence;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where an installation keeps its files of evidence.
 *
 * @param directory of the sealed files; several backends share it, and it is copied apart
 * from the keys
 */
@ConfigurationProperties("njia.evidence")
@Validated
record EvidenceSettings(@NotNull Path directory) {
}
