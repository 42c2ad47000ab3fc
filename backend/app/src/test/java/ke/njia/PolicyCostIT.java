package ke.njia;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import ke.njia.access.OpenFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the policy, the limits and the records cost: processor time of the portal for a
 * signed-in look at the directory, with them and without. Processor time, because it does
 * not depend on what else the machine does. A measurement of minutes: only in proof runs.
 */
@PortalTest
@EnabledIfSystemProperty(named = "njia.proof", matches = "true")
class PolicyCostIT {

	/** What safety may cost (SECURITY.md). */
	private static final double AT_MOST = 1.5;

	private static final int REQUESTS = 600;

	private static final int ROUNDS = 7;

	private static final List<String> LEFT_OUT = List.of("fieldAccess", "questionShape", "depthLimit", "addressLimit",
			"bodyLimit", "questionFormat", "actsOnRecord", "standingStreams", "shortWays");

	private static final String DIRECTORY = """
			query Partners($first: Int!) { organizations(first: $first) { totalCount edges { node {
			  id name kind country county { code name } source services { id name serviceType { code name { en sw } }
			  serviceAtLocations { id confidential mode openNow opensAt assuredAt capacity { status available asOf }
			  languages { code name { en sw } } location { id county { code name } } } } } } } }""";

	/** Asks from a process of its own, so that its work is not counted. */
	private static final String CLIENT = """
			const [url, token, body, count] = process.argv.slice(1)
			for (let asked = 0; asked < count; asked++) {
			  const answer = await fetch(url, { method: 'POST', body, headers: {
			    'Content-Type': 'application/json', Authorization: `Bearer ${token}` } })
			  const { data, errors } = await answer.json()
			  if (errors || data.organizations.edges.length !== 20) throw new Error(JSON.stringify(errors))
			}
			""";

	private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	@Autowired
	Portal portal;

	@Test
	void safetyCostsAtMostHalfAsMuchAgain() throws IOException, InterruptedException {
		try (ConfigurableApplicationContext bare = bare()) {
			URI without = URI.create("http://localhost:%d/graphql"
				.formatted(((WebServerApplicationContext) bare).getWebServer().getPort()));
			double[] costs = new double[ROUNDS];
			double[] plain = new double[ROUNDS];
			for (int round = 0; round < ROUNDS; round++) {
				plain[round] = milliseconds(without);
				costs[round] = milliseconds(this.portal.uri("/graphql"));
			}
			double ratio = median(costs) / median(plain);
			System.out.printf("policy-cost: %.2f ms with, %.2f ms without, ratio %.2f%n", median(costs), median(plain),
					ratio);
			assertThat(ratio).isBetween(0.8, AT_MOST);
		}
	}

	/** Processor time of this process for one request. */
	private double milliseconds(URI url) throws IOException, InterruptedException {
		long before = this.process.getProcessCpuTime();
		Process client = new ProcessBuilder("node", "--input-type=module", "--eval", CLIENT, url.toString(),
				this.portal.token("coordinator"), this.portal.body(DIRECTORY, Map.of("first", 20)),
				Integer.toString(REQUESTS))
			.redirectErrorStream(true)
			.start();
		String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(client.waitFor()).as(said).isZero();
		return (this.process.getProcessCpuTime() - before) / 1e6 / REQUESTS;
	}

	/** The first rounds warm the portal up. */
	private static double median(double[] rounds) {
		double[] warm = IntStream.range(2, rounds.length).mapToDouble((round) -> rounds[round]).sorted().toArray();
		return warm[warm.length / 2];
	}

	private static ConfigurableApplicationContext bare() {
		ConfigurableApplicationContext bare = new SpringApplicationBuilder(NjiaApplication.class, Bare.class)
			.initializers(new RunningServers())
			.profiles("local")
			.properties(Map.of("server.port", "0"))
			.run("--server.port=0");
		assertThat(Arrays.asList(bare.getBeanDefinitionNames())).doesNotContainAnyElementsOf(LEFT_OUT);
		return bare;
	}

	/** The portal without what is measured; no component, so no other test meets it. */
	static class Bare {

		@Bean
		GraphQlSourceBuilderCustomizer openFields(ObjectProvider<DataFetcherExceptionResolver> failures,
				ListableBeanFactory controllers) {
			return OpenFields.customizer(failures, controllers);
		}

		@Bean
		static BeanDefinitionRegistryPostProcessor withoutSafety() {
			return (BeanDefinitionRegistry registry) -> LEFT_OUT.stream()
				.filter(registry::containsBeanDefinition)
				.forEach(registry::removeBeanDefinition);
		}

	}

}
