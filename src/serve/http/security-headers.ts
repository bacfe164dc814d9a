import helmet from 'helmet';

const self = ["'self'"];

/** Nothing inline, nothing from elsewhere, no framing. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: self,
      // A picture is drawn once more from its own SVG to be saved as PNG.
      imgSrc: ["'self'", 'blob:'],
      connectSrc: self,
      baseUri: ["'none'"],
      formAction: self,
      frameAncestors: ["'none'"],
    },
  },
  // The service speaks plain HTTP; the proxy that adds TLS decides about this.
  strictTransportSecurity: false,
  // With `no-referrer` a browser would send `Origin: null` from the page's own forms.
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});
