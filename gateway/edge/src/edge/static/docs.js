// In a file of its own, so that the page's content security policy allows no inline script.
SwaggerUIBundle({
  url: new URL("../../openapi.json", document.currentScript.src).href, // A proxy may add a prefix.
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null, // The badge would send the document to a public server.
});
