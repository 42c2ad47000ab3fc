package ke.njia.sealing;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where keepers present their shares, one line of text each. It answers only on the
 * machine itself, to whoever has a share: a keeper is somebody with a share and a way to
 * that machine, not somebody with a password. Anybody else finds nothing here.
 */
@RestController
class ShareController {

	private static final String FORWARDED = "X-Forwarded-For";

	private final Unsealing unsealing;

	ShareController(Unsealing unsealing) {
		this.unsealing = unsealing;
	}

	@PostMapping(path = "/keys/shares", consumes = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<Unsealing.Answer> present(@RequestBody String share, HttpServletRequest request)
			throws UnknownHostException {
		if (!isFromThisMachine(request)) {
			return ResponseEntity.notFound().build();
		}
		Unsealing.Answer answer = this.unsealing.present(share);
		return ResponseEntity
			.status((answer.state() == Unsealing.State.REFUSED) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
			.body(answer);
	}

	private static boolean isFromThisMachine(HttpServletRequest request) throws UnknownHostException {
		return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
				&& request.getHeader(FORWARDED) == null && request.getHeader("Forwarded") == null;
	}

}
