package ke.njia;

import java.time.Duration;
import java.time.Instant;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Hands out the driver only when the database answers and its schema is up to date, so
 * that nothing in the portal ever sees an older one. The database may still be starting:
 * it is waited for.
 */
@Component
class MigratedDriver implements BeanPostProcessor {

	private static final Logger log = LoggerFactory.getLogger(MigratedDriver.class);

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final MigrationsConfig CONFIG = MigrationsConfig.builder()
		.withLocationsToScan("classpath:neo4j/migrations")
		.build();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof Driver driver) {
			await(driver);
			new Migrations(CONFIG, driver).apply();
		}
		return bean;
	}

	private static void await(Driver driver) {
		Instant giveUp = Instant.now().plus(PATIENCE);
		while (!answers(driver, giveUp)) {
			pause();
		}
	}

	private static boolean answers(Driver driver, Instant giveUp) {
		try {
			driver.verifyConnectivity();
			return true;
		}
		catch (Neo4jException ex) {
			if (Instant.now().isAfter(giveUp)) {
				log.error("The database did not answer within {} s.", PATIENCE.toSeconds());
				throw ex;
			}
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
