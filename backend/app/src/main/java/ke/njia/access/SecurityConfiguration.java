package ke.njia.access;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who gets in: everybody to the client's files and the health answer, a good bearer token
 * to GraphQL, imports, exports and HSDS, nobody anywhere else. No session, no cookie, so
 * nothing for another site to ride on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class SecurityConfiguration {

	/**
	 * Own files only; the realm may be spoken to for signing in. Nothing is ever framed.
	 * The one trusted type names the script that shows notifications, and nothing else.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self' %s; manifest-src 'self'; worker-src 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; "
			+ "require-trusted-types-for 'script'; trusted-types waiting";

	/** Where "Leave now" leads: what the browser kept of the portal goes on the way. */
	private static final String NEUTRAL_PAGE = "/notes.html";

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	JwtDecoder jwtDecoder(PortalSettings settings, Clock clock) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(RealmKeys.of(settings.jwkSetUri(), RealmKeys.KEPT))
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.build();
		decoder.setJwtValidator((jwt) -> OAuth2TokenValidatorResult.success());
		return new VerifiedTokens(decoder, TokenRules.of(settings, clock), settings);
	}

	@Bean
	SecurityFilterChain door(HttpSecurity http, PortalSettings settings, Admission admission, RateLimits limits) {
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/graphql", "/imports/**", "/evidence/**", "/letters/**", "/exports/**", "/hsds/**",
						"/advocacy/**")
				.authenticated()
				.requestMatchers("/actuator/health", "/actuator/health/**", "/config.json", "/error")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.anyRequest()
				.permitAll())
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(new Strangers(limits))
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(admission)))
			.addFilterAfter(new PersonLimit(limits), BearerTokenAuthenticationFilter.class)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers
				.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN_ALLOW_POPUPS))
				.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.addHeaderWriter(
						new DelegatingRequestMatcherHeaderWriter(PathPatternRequestMatcher.pathPattern(NEUTRAL_PAGE),
								new StaticHeadersWriter("Clear-Site-Data", "\"cache\"")))
				.contentSecurityPolicy(
						(policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY.formatted(origin(settings))))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.permissionsPolicyHeader((policy) -> policy
					.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"))
				.cacheControl(Customizer.withDefaults()))
			.build();
	}

	private static String origin(PortalSettings settings) {
		return settings.issuer().resolve("/").toString().replaceAll("/$", "");
	}

}
