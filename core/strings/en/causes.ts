import type { causes as french } from '../fr/causes';
import type { Words } from '../words';

export const causes: Words<typeof french> = {
  identified: 'The service answers normally.',
  slow: 'The service answers, but slowly.',
  partial: 'The service reports a partial disruption: the room may work, or not.',
  'overload-announced':
    'The service is overloaded: it shows a waiting page instead of the room. Your computer is not the cause.',
  'waiting-queue': 'The service puts its visitors in a queue. Your computer is not the cause.',
  'too-many-requests':
    'The service is overloaded and refuses new connections. Your computer is not the cause.',
  'service-unavailable':
    'The service says that it cannot answer for now. Your computer is not the cause.',
  'maintenance-announced':
    'The service is under maintenance: the people who run it have closed it for work.',
  'outage-announced': 'The service itself announces a general outage.',
  'error-answer': 'The service is down: it answers with an error. Your computer is not the cause.',
  'gateway-error':
    'The service is down: its front door answers, but nothing works behind it. Your computer is not the cause.',
  'error-page': 'The service is down: it shows an error page. Your computer is not the cause.',
  'no-answer':
    'The service does not answer within the normal time. It is down or overloaded; your computer is not the cause.',
  'connection-refused':
    'The service is stopped: it refuses the connection. Your computer is not the cause.',
  'connection-cut':
    'The service cuts the connection before it has answered. Your computer is not the cause.',
  'name-not-found':
    'The name of the service cannot be found on the Internet: the service is down, or its address has a mistake.',
  'address-unreachable':
    'No path leads to the service at the moment. Your computer is not the cause.',
  'certificate-refused':
    'The service no longer proves who it is: its security certificate is refused. The service has to repair it.',
  'redirect-loop': 'The service goes round in circles: it sends from page to page without end.',
  'login-needed': 'The service answers and asks you to log in.',
  'other-software':
    'Something other than the expected service stands at this address. Check the address of the room.',
  'address-moved': 'The service points to another address. Check the address of the room.',
  offline:
    'This computer is not connected to the Internet. Check the Wi-Fi or the cable, or share the connection of your phone.',
  'network-silent':
    'Nothing answers from this network: the problem is the connection here, not the service. Check the Wi-Fi or the cable, or share the connection of your phone.',
  'captive-portal':
    'The network here wants you to identify yourself before it opens the Internet. Open your browser: the welcome page of the Wi-Fi shows there.',
  'network-intercepts':
    'The network here answers in the place of the service: the problem is the connection, not the service.',
  'proxy-fault': 'The Internet relay of this network does not work: the problem is here.',
  'proxy-login': 'The Internet relay of this network asks for a name and a password.',
  'proxy-cannot-reach':
    'The Internet relay of this network cannot reach this service. Another room may pass.',
  'blocked-here': 'This service is blocked by the filter of this network. Another room may pass.',
  'blocked-on-laptop':
    'A setting or a program of this computer blocks this service. Another room may pass.',
  'laptop-clock': 'No secure site is accepted from here: check the date and time of this computer.',
  'to-confirm': 'The first try failed; a second one follows in a few seconds.',
  interrupted: 'The connection of this computer changed during the test; it will be done again.',
  'budget-spent':
    'The test stopped half-way so as not to ask the service too often; it will be made again.',
  'nothing-expected':
    'A page answers, but nothing tells that the room works. Give a text that this page shows when all is well.',
  'expected-text-missing':
    'A page answers, but the expected text is not on it. Open the room to see for yourself.',
  'page-not-found':
    'The service answers that this page does not exist. Check the address of the room.',
  'probe-refused':
    'The service answers, but refuses the automatic test. Open the room to see for yourself.',
  'empty-answer': 'The service answers with an empty page.',
  'unreadable-answer': 'The answer of the service is unreadable or incomplete.',
  'status-page-silent':
    'The page that tells the state of the service does not answer; the room may work all the same.',
  'not-testable': 'This address cannot be tested.',
  'unknown-error': 'The test failed for an unknown reason.',
};
