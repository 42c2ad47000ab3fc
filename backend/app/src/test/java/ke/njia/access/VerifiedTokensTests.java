package ke.njia.access;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A remembered signature never stands for anything else.
 */
class VerifiedTokensTests {

	private final AtomicInteger verified = new AtomicInteger();

	private final AtomicBoolean ended = new AtomicBoolean();

	private final VerifiedTokens tokens = new VerifiedTokens(signatures(), rules(),
			Settings.of("http://localhost/realms/njia"));

	@Test
	void aGoodSignatureIsVerifiedOnce() {
		assertThat(this.tokens.decode("good")).isSameAs(this.tokens.decode("good"));
		assertThat(this.verified).hasValue(1);
	}

	@Test
	void whatEndsIsRefusedThoughItsSignatureIsRemembered() {
		this.tokens.decode("good");
		this.ended.set(true);
		assertThatExceptionOfType(JwtValidationException.class).isThrownBy(() -> this.tokens.decode("good"));
		assertThat(this.verified).hasValue(1);
	}

	@Test
	void anAlteredTokenIsAnotherToken() {
		this.tokens.decode("good");
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.tokens.decode("goof"));
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.tokens.decode("goof"));
		assertThat(this.verified).as("what is bad is not remembered").hasValue(3);
	}

	@Test
	void whatBreaksARuleIsNotRemembered() {
		this.ended.set(true);
		assertThatExceptionOfType(JwtValidationException.class).isThrownBy(() -> this.tokens.decode("good"));
		this.ended.set(false);
		this.tokens.decode("good");
		assertThat(this.verified).hasValue(2);
	}

	private JwtDecoder signatures() {
		return (token) -> {
			this.verified.incrementAndGet();
			if (!token.equals("good")) {
				throw new BadJwtException("signature");
			}
			return new Jwt(token, Instant.EPOCH, Instant.MAX, Map.of("alg", "ES256"), Map.of("sub", "somebody"));
		};
	}

	private OAuth2TokenValidator<Jwt> rules() {
		return (jwt) -> this.ended.get() ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
				: OAuth2TokenValidatorResult.success();
	}

}
