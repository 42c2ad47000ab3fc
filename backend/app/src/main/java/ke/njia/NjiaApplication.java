package ke.njia;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The portal: partner referral and coordination for the Kenya Human Rights Commission and
 * its partners. Each package below this one is a module; ARCHITECTURE.md draws them.
 */
@SpringBootApplication
@Modulithic(systemName = "Njia")
public class NjiaApplication {

	public static void main(String[] args) {
		SpringApplication.run(NjiaApplication.class, args);
	}

}
