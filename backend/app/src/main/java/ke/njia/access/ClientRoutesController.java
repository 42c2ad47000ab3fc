package ke.njia.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The client's own addresses all answer with its one page. Only those known here do: a
 * missing script is 404, never a page in its place.
 */
@Controller
class ClientRoutesController {

	@GetMapping({ "/board", "/inbox", "/partners", "/partners/{id}", "/house", "/work", "/reveals", "/cases/new",
			"/cases/{id}", "/cases/{id}/route", "/cases/{id}/preview", "/cases/{id}/access", "/cases/{id}/rights",
			"/cases/{id}/press", "/referrals/{id}", "/audit", "/breaches", "/transfers", "/duplicates",
			"/professionals", "/defenders", "/strength", "/network/{id}", "/registers", "/members", "/notices",
			"/clocks", "/bodies", "/publications", "/incidents", "/incidents/{id}", "/cases/{id}/appeals/{appeal}",
			"/reading-room", "/reading-room/{id}", "/campaigns", "/campaigns/{id}", "/upr", "/upr/recommendations/{id}",
			"/upr/asks", "/upr/calendar", "/upr/submissions", "/upr/reforms", "/upr/accountability" })
	String page() {
		return "forward:/index.html";
	}

}
